package io.parley.quotes;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lines are stored with their round and read; nothing here could change or delete one. */
interface OfferLineRepository extends Repository<OfferLine, UUID> {

    <S extends OfferLine> List<S> saveAll(Iterable<S> lines);

    @Query("select l from OfferLine l where l.quoteId in :quotes order by l.quoteId, l.columns.lineNumber")
    List<OfferLine> findAllOf(Collection<UUID> quotes);
}
