package io.parley.quotes;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Terms by the words of the paper, their printed name, or who said them; only what counts today. Tenant and wall are
 * Hibernate's, in the same statement.
 */
interface TermSearchRepository extends Repository<TermRevision, UUID> {

    String TEXT = "lower(concat(coalesce(t.columns.quotedWords, ''), ' ', coalesce(t.columns.label, ''), ' ',"
            + " coalesce(t.columns.saidBy, '')))";

    String FROM = "select t from TermRevision t join fetch t.quote where t.retired = false"
            + " and not exists (select 1 from TermRevision later where later.quoteId = t.quoteId"
            + " and later.entryId = t.entryId and later.revision > t.revision)"
            + " and " + TEXT + " like :one escape '!' and " + TEXT + " like :two escape '!'"
            + " and " + TEXT + " like :three escape '!' and " + TEXT + " like :four escape '!'"
            + " and " + TEXT + " like :five escape '!'";

    String ORDER = " order by t.recordedAt desc, t.id";

    @Query(FROM + " and fulltext3(t.columns.quotedWords, t.columns.label, t.columns.saidBy, :index) > 0" + ORDER)
    List<TermRevision> findByIndex(
            String index, String one, String two, String three, String four, String five, Limit limit);

    @Query(FROM + ORDER)
    List<TermRevision> findByLooking(String one, String two, String three, String four, String five, Limit limit);
}
