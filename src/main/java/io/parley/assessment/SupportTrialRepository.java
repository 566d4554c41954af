package io.parley.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SupportTrialRepository extends JpaRepository<SupportTrial, UUID> {

    List<SupportTrial> findAllByEngagementIdOrderByAskedAtDesc(UUID engagementId);
}
