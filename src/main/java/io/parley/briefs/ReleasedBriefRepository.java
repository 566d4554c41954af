package io.parley.briefs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReleasedBriefRepository extends Repository<ReleasedBrief, UUID> {

    String ROW = """
            select new io.parley.briefs.ReleasedBriefRow(b.id, b.clientId, b.engagementId, b.edition, b.language,
                b.releaseNumber, b.headline, b.quoteId, b.pages, b.sha256, b.templateVersion, b.releasedBy, b.releasedAt)
            from ReleasedBrief b
            """;

    ReleasedBrief saveAndFlush(ReleasedBrief brief);

    Optional<ReleasedBrief> findById(UUID id);

    @Query("select max(b.releaseNumber) from ReleasedBrief b where b.engagementId = :engagementId")
    Optional<Integer> lastRelease(UUID engagementId);

    @Query(ROW + "where b.engagementId = :engagementId order by b.releaseNumber desc, b.edition")
    List<ReleasedBriefRow> findRows(UUID engagementId);

    @Query(ROW + "where b.clientId = :clientId and b.edition = :edition order by b.releasedAt desc")
    List<ReleasedBriefRow> findRowsOfClient(UUID clientId, BriefEdition edition, Limit limit);

    @Query(ROW + "where b.edition = :edition order by b.releasedAt desc")
    List<ReleasedBriefRow> findRows(BriefEdition edition, Limit limit);

    @Query(ROW + "where b.sha256 = :sha256")
    List<ReleasedBriefRow> findRowsByHash(String sha256);

    @Query(ROW + "order by b.releasedAt desc, b.edition")
    List<ReleasedBriefRow> findRows(Limit limit);
}
