package io.parley.promises;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProviderQuestionRepository extends JpaRepository<ProviderQuestion, UUID> {

    List<ProviderQuestion> findAllByEngagementIdOrderByAskedAtAscIdAsc(UUID engagementId);
}
