package io.parley.quotes;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuoteFigureRepository extends Repository<QuoteFigure, UUID> {

    <S extends QuoteFigure> List<S> saveAll(Iterable<S> figures);

    @Query("select f from QuoteFigure f where f.quoteId in :quotes")
    List<QuoteFigure> findAllOf(Collection<UUID> quotes);

    /** What was offered to other clients and not withdrawn, the newest first. */
    @Query("""
            select new io.parley.quotes.PastOffer(
                q.id, q.clientId, q.engagementId, q.providerId, q.roundNumber,
                f.seats, f.offeredOn, f.perSeatMonth, f.upFrontPerSeat)
            from QuoteFigure f join Quote q on q.id = f.quoteId
            where f.currency = :currency and f.clientId <> :except
            and not exists (select w.id from Withdrawal w where w.quoteId = f.quoteId)
            order by f.offeredOn desc, f.id desc""")
    List<PastOffer> findNewest(String currency, UUID except, Limit limit);

    /** Engagements with a round whose figure nobody has kept. */
    @Query("""
            select distinct q.engagementId from Quote q
            where not exists (select f.id from QuoteFigure f where f.quoteId = q.id)""")
    List<UUID> findWithout(Limit limit);
}
