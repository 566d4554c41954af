package io.parley.internet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CallPlanRepository extends Repository<CallPlan, UUID> {

    CallPlan saveAndFlush(CallPlan plan);

    List<CallPlan> findByClientId(UUID clientId);

    Optional<CallPlan> findByClientIdAndSiteId(UUID clientId, UUID siteId);
}
