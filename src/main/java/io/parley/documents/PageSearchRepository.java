package io.parley.documents;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Pages by their words, newest documents first; only of the newest version of each, and only if it is clean
 * and whole. Tenant and wall
 * are Hibernate's, in the same statement.
 */
interface PageSearchRepository extends Repository<DocumentText, UUID> {

    String FROM = """
            select t from DocumentText t join Document d on d.id = t.documentId
            where d.state = CLEAN and d.fault is null and t.machineRead = false
            and not exists (
                select 1 from Document later where later.clientId = d.clientId and later.folder = d.folder
                and later.fileName = d.fileName and later.revision > d.revision)
            and lower(t.content) like :one escape '!'
            and lower(t.content) like :two escape '!'
            and lower(t.content) like :three escape '!'
            and lower(t.content) like :four escape '!'
            and lower(t.content) like :five escape '!'""";

    String ORDER = " order by d.uploadedAt desc, d.id, t.pageNumber";

    @Query(FROM + " and fulltext(t.content, :index) > 0" + ORDER)
    List<DocumentText> findByIndex(
            String index, String one, String two, String three, String four, String five, Limit limit);

    @Query(FROM + ORDER)
    List<DocumentText> findByLooking(String one, String two, String three, String four, String five, Limit limit);
}
