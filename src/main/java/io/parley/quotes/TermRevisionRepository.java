package io.parley.quotes;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Revisions are only ever added. */
interface TermRevisionRepository extends Repository<TermRevision, UUID> {

    <S extends TermRevision> List<S> saveAll(Iterable<S> revisions);

    TermRevision saveAndFlush(TermRevision revision);

    @Query("select t from TermRevision t where t.quoteId in :quotes order by t.quoteId, t.entryNumber, t.revision")
    List<TermRevision> findAllOf(Collection<UUID> quotes);
}
