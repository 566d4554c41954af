package io.parley.promises;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PromiseRepository extends JpaRepository<Promise, UUID> {

    List<Promise> findAllByEngagementIdAndRetractedAtIsNullOrderByRecordedAt(UUID engagementId);
}
