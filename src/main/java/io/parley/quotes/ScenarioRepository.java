package io.parley.quotes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ScenarioRepository extends Repository<Scenario, UUID> {

    Scenario saveAndFlush(Scenario scenario);

    Optional<Scenario> findById(UUID id);

    List<Scenario> findAllByEngagementIdOrderByName(UUID engagementId);

    void delete(Scenario scenario);
}
