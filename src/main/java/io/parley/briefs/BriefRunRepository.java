package io.parley.briefs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BriefRunRepository extends Repository<BriefRun, UUID> {

    String ROW = """
            select new io.parley.briefs.BriefRunRow(r.id, r.clientId, r.engagementId, r.language, r.state, r.pagesDone,
                r.problem, r.templateVersion, r.author, r.startedAt, r.finishedAt)
            from BriefRun r
            """;

    BriefRun save(BriefRun run);

    Optional<BriefRun> findById(UUID id);

    @Query(ROW + "where r.id = :id")
    Optional<BriefRunRow> findRow(UUID id);

    @Query(ROW + "where r.engagementId = :engagementId order by r.startedAt desc")
    List<BriefRunRow> findRows(UUID engagementId, Limit limit);

    @Query(ROW + "order by r.startedAt desc")
    List<BriefRunRow> findRows(Limit limit);
}
