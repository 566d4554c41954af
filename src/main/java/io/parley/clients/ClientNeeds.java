package io.parley.clients;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a client needs and how it weighs the ten considerations.
 *
 * @param weights points by consideration 1 to 10; empty until somebody has asked the client
 * @param dependsOn services whose outage stops the client's work
 */
public record ClientNeeds(
        List<Requirement> requirements, Map<Integer, BigDecimal> weights, Set<ServiceKind> dependsOn) {

    public static final ClientNeeds NONE = new ClientNeeds(List.of(), Map.of(), Set.of());

    public ClientNeeds {
        requirements = List.copyOf(requirements);
        weights = Map.copyOf(weights);
        dependsOn = Set.copyOf(dependsOn);
    }

    public List<String> musts() {
        return requirements.stream()
                .filter(requirement -> requirement.level() == RequirementLevel.MUST)
                .map(Requirement::feature)
                .toList();
    }
}
