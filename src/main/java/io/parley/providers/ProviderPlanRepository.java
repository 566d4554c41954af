package io.parley.providers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProviderPlanRepository extends JpaRepository<ProviderPlan, UUID> {

    List<ProviderPlan> findByProviderIdOrderByArchivedAscNameAsc(UUID provider);

    List<ProviderPlan> findByProviderIdInAndArchivedFalseOrderByName(Collection<UUID> providers);

    Optional<ProviderPlan> findByProviderIdAndNameIgnoreCase(UUID provider, String name);
}
