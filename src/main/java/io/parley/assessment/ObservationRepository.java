package io.parley.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ObservationRepository extends JpaRepository<Observation, UUID> {

    List<Observation> findAllByEngagementIdAndRetractedAtIsNullOrderByObservedAtDesc(UUID engagementId);
}
