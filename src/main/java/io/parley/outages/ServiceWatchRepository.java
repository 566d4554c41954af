package io.parley.outages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ServiceWatchRepository extends Repository<ServiceWatch, UUID> {

    /** What goes on is asked of the log itself: it is the one thing that must not wait for a computation. */
    String OPEN = "(select count(o.id) from LoggedOutage o where o.clientId = w.clientId and o.endedAt is null)";

    String MATCHING = """
             from ServiceWatch w
            where (lower(w.clientName) like :pattern escape '!' or lower(w.provider) like :pattern escape '!')
            and (:toDo = false or w.unclaimed > w.lost or w.claimBy is not null or w.leaveSince is not null
                or exists (select 1 from LoggedOutage g where g.clientId = w.clientId and g.endedAt is null))
            """;

    String ROW = "select new io.parley.outages.ServiceWatchRepository$Row(w, " + OPEN + ")" + MATCHING;

    /** With the outages that go on. */
    record Row(ServiceWatch watch, long open) {

        WatchedClient summary() {
            return watch.summary(open);
        }
    }

    ServiceWatch saveAndFlush(ServiceWatch watch);

    void delete(ServiceWatch watch);

    Optional<ServiceWatch> findByClientId(UUID client);

    @Query("select w.clientId from ServiceWatch w")
    List<UUID> findClients();

    @Query(ROW + " order by case when " + OPEN + " > 0 then 0 else 1 end, w.urgency,"
            + " case when w.claimBy is null then 1 else 0 end, w.claimBy, w.attained, w.clientName, w.id")
    List<Row> findWorst(String pattern, boolean toDo, Pageable page);

    @Query(ROW)
    List<Row> find(String pattern, boolean toDo, Pageable page);

    @Query("select count(w)" + MATCHING)
    long count(String pattern, boolean toDo);

    @Query("""
            select new io.parley.outages.ProviderLeakage(w.provider, w.currency, count(w), count(w.owed),
                coalesce(sum(w.owed), 0), coalesce(sum(w.claimed), 0), coalesce(sum(w.paid), 0),
                coalesce(sum(w.unclaimed), 0), coalesce(sum(w.lost), 0))
            from ServiceWatch w where w.currency is not null
            group by w.provider, w.currency
            having sum(w.owed) > 0 or sum(w.claimed) > 0
            order by coalesce(sum(w.unclaimed), 0) desc, w.provider, w.currency
            """)
    List<ProviderLeakage> sumByProvider(Limit most);
}
