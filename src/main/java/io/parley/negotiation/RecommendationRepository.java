package io.parley.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RecommendationRepository extends Repository<Recommendation, UUID> {

    Recommendation saveAndFlush(Recommendation recommendation);

    Optional<Recommendation> findFirstByEngagementIdOrderByRevisionDesc(UUID engagementId);

    List<Recommendation> findAllByEngagementIdOrderByRevisionDesc(UUID engagementId);
}
