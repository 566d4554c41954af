package io.parley.quotes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rounds are stored and read; nothing here could change or delete one. */
interface QuoteRepository extends Repository<Quote, UUID> {

    Quote saveAndFlush(Quote quote);

    Optional<Quote> findById(UUID id);

    @Query("select q from Quote q where q.engagementId = :engagement order by q.roundNumber desc, q.id")
    List<Quote> findRounds(UUID engagement);

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
