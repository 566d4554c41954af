package io.parley.promises;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Steps are only ever added. */
interface PromiseStepRepository extends Repository<PromiseStep, UUID> {

    PromiseStep save(PromiseStep step);

    List<PromiseStep> findAllByEngagementIdOrderByRecordedAtAscIdAsc(UUID engagementId);
}
