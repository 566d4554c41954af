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

    Quote saveAndFlush(Quote quote);

    Optional<Quote> findById(UUID id);

    @Query("select q from Quote q where q.engagementId = :engagement order by q.roundNumber desc, q.id")
    List<Quote> findRounds(UUID engagement);

    /** Current rounds whose validity ends in a span of days, the earliest first. */
    @Query("""
            select q from Quote q
            where q.validUntil between :from and :to
            and not exists (select w.id from Withdrawal w where w.quoteId = q.id)
            and not exists (
                select newer.id from Quote newer
                where newer.engagementId = q.engagementId and newer.providerId = q.providerId
                and newer.roundNumber > q.roundNumber
                and not exists (select w.id from Withdrawal w where w.quoteId = newer.id))
            order by q.validUntil, q.id""")
    List<Quote> findLapsing(LocalDate from, LocalDate to, Limit limit);

    @Query("""
            select q from Quote q where q.engagementId = :engagement and q.providerId = :provider
            order by q.roundNumber desc""")
    List<Quote> findRounds(UUID engagement, UUID provider);

    /** Engagements in which a provider has an offer that stands. */
    record OfferCount(UUID provider, long offers) {}

    @Query("""
            select new io.parley.quotes.QuoteRepository$OfferCount(q.providerId, count(distinct q.engagementId))
            from Quote q
            where q.providerId in :providers and not exists (select 1 from Withdrawal w where w.quoteId = q.id)
            group by q.providerId""")
    List<OfferCount> countStanding(Collection<UUID> providers);
}
