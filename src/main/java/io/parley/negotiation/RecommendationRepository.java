package io.parley.negotiation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecommendationRepository extends Repository<Recommendation, UUID> {

    Recommendation saveAndFlush(Recommendation recommendation);

    Optional<Recommendation> findFirstByEngagementIdOrderByRevisionDesc(UUID engagementId);

    List<Recommendation> findAllByEngagementIdOrderByRevisionDesc(UUID engagementId);

    /** Rounds among the given ones that are recommended in engagements in which something is signed. */
    @Query("""
            select r.quoteId from Recommendation r join Engagement e on e.id = r.engagementId
            where r.quoteId in :rounds and e.stage in (SIGNED, WATCHED)
            and not exists (
                select later.id from Recommendation later
                where later.engagementId = r.engagementId and later.revision > r.revision)""")
    List<UUID> findSigned(Collection<UUID> rounds);
}
