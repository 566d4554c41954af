package io.parley.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DecisionRepository extends JpaRepository<Decision, UUID> {

    Optional<Decision> findByBriefId(UUID briefId);

    List<Decision> findByEngagementIdOrderByDecidedAtDesc(UUID engagementId);

    List<Decision> findByDecidedAtAfterOrderByDecidedAtDesc(Instant since);
}
