package io.parley.quotes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rounds are stored and read; nothing here could change or delete one. */
interface QuoteRepository extends Repository<Quote, UUID> {

    /** A limit must count what is shown: so what is signed already is left out here, and not afterwards. */
    String LAPSING = """
            from Quote q join Engagement e on e.id = q.engagementId
            where q.validUntil between :from and :to
            and e.stage not in (SIGNED, WATCHED)
            and not exists (select w.id from Withdrawal w where w.quoteId = q.id)
            and not exists (
                select newer.id from Quote newer
                where newer.engagementId = q.engagementId and newer.providerId = q.providerId
                and newer.roundNumber > q.roundNumber
                and not exists (select w.id from Withdrawal w where w.quoteId = newer.id))
            """;

    Quote saveAndFlush(Quote quote);

    Optional<Quote> findById(UUID id);

    @Query("select q from Quote q where q.engagementId = :engagement order by q.roundNumber desc, q.id")
    List<Quote> findRounds(UUID engagement);

    /** Current rounds of engagements under way whose validity ends in a span of days, the earliest first. */
    @Query("select q " + LAPSING + " order by q.validUntil, q.id")
    List<Quote> findLapsing(LocalDate from, LocalDate to, Limit limit);

    /** As {@link #findLapsing(LocalDate, LocalDate, Limit)}, of some clients: found by their own index, not by the wall. */
    @Query("select q " + LAPSING + " and q.clientId in :clients order by q.validUntil, q.id")
    List<Quote> findLapsing(Collection<UUID> clients, LocalDate from, LocalDate to, Limit limit);

    @Query("""
            select q from Quote q where q.engagementId = :engagement and q.providerId = :provider
            order by q.roundNumber desc""")
    List<Quote> findRounds(UUID engagement, UUID provider);

    /** Engagements in which a provider has an offer that stands. */
    record OfferCount(UUID provider, long offers) {}

    @Query("""
            select new io.parley.quotes.QuoteRepository$OfferCount(q.providerId, count(distinct q.engagementId))
            from Quote q
            where q.providerId in :providers and (q.validUntil is null or q.validUntil >= :today)
            and not exists (select 1 from Withdrawal w where w.quoteId = q.id)
            group by q.providerId""")
    List<OfferCount> countStanding(Collection<UUID> providers, LocalDate today);
}
