package io.parley.quotes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Comparisons are kept and read; nothing here could change or delete one. */
interface KeptComparisonRepository extends Repository<KeptComparison, UUID> {

    KeptComparison saveAndFlush(KeptComparison comparison);

    Optional<KeptComparison> findById(UUID id);

    /** Without the content: a list must not load every comparison there is. */
    @Query("""
            select new io.parley.quotes.KeptComparisonRow(
                k.id, k.comparedOn, k.scenarioName, k.offerCount, k.language, k.sha256, k.keptBy, k.keptAt)
            from KeptComparison k where k.engagementId = :engagement order by k.keptAt desc, k.id desc""")
    List<KeptComparisonRow> findRows(UUID engagement, Limit limit);
}
