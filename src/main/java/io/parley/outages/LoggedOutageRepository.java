package io.parley.outages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LoggedOutageRepository extends Repository<LoggedOutage, UUID> {

    String MATCHING = """
            from LoggedOutage o where o.clientId = :client
            and (:text = '' or lower(o.ticket) like :pattern escape '!' or lower(o.incident) like :pattern escape '!'
                or lower(o.note) like :pattern escape '!' or lower(o.siteCode) like :pattern escape '!')
            """;

    LoggedOutage save(LoggedOutage outage);

    void delete(LoggedOutage outage);

    Optional<LoggedOutage> findById(UUID id);

    List<LoggedOutage> findByClientIdOrderByStartedAt(UUID client);

    boolean existsByClientId(UUID client);

    @Query("select distinct o.clientId from LoggedOutage o")
    List<UUID> findClients();

    @Query("select o " + MATCHING + " order by o.startedAt desc, o.id")
    List<LoggedOutage> find(UUID client, String text, String pattern, Pageable page);

    @Query("select count(o) " + MATCHING)
    int count(UUID client, String text, String pattern);
}
