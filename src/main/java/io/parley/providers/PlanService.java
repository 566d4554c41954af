package io.parley.providers;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans a provider sells. */
@Service
@Transactional
public class PlanService {

    private static final String MAY_READ = "hasAuthority('" + ProviderPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ProviderPermissions.EDIT + "')";

    private final ProviderPlanRepository plans;
    private final ProviderRepository providers;
    private final Clock clock;

    PlanService(ProviderPlanRepository plans, ProviderRepository providers, Clock clock) {
        this.plans = plans;
        this.providers = providers;
        this.clock = clock;
    }

    /** @throws ProblemException if the provider has a plan of that name, or the figures contradict each other */
    @PreAuthorize(MAY_EDIT)
    public PlanId add(ProviderId provider, PlanDraft draft) {
        touch(provider);
        requireSense(draft);
        requireFreeName(provider, draft.name(), null);
        return saved(new ProviderPlan(provider, draft)).planId();
    }

    /** Adds the plan unless the provider has one of that name, which stays as it is. */
    @PreAuthorize(MAY_EDIT)
    public PlanId ensure(ProviderId provider, PlanDraft draft) {
        return plans.findByProviderIdAndNameIgnoreCase(
                        provider.value(), draft.name().strip())
                .map(ProviderPlan::planId)
                .orElseGet(() -> add(provider, draft));
    }

    /**
     * @param version the version the form was opened with
     * @throws io.parley.common.StaleEditException if somebody saved in between
     */
    @PreAuthorize(MAY_EDIT)
    public void update(PlanId id, PlanDraft draft, long version) {
        ProviderPlan plan = plan(id);
        touch(plan.provider());
        requireSense(draft);
        requireFreeName(plan.provider(), draft.name(), id);
        plan.revise(draft, version);
        saved(plan);
    }

    /** The plan is no longer sold; offers that name it stay as they are. */
    @PreAuthorize(MAY_EDIT)
    public void archive(PlanId id) {
        ProviderPlan plan = plan(id);
        touch(plan.provider());
        plan.archive();
    }

    /** Takes back {@link #archive}. */
    @PreAuthorize(MAY_EDIT)
    public void restore(PlanId id) {
        ProviderPlan plan = plan(id);
        touch(plan.provider());
        plan.restore();
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public PlanDetails getPlan(PlanId id) {
        return plan(id).details();
    }

    /** By name, archived ones last. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<PlanDetails> findByProvider(ProviderId provider) {
        if (!providers.existsById(provider.value())) {
            throw new NotFoundException();
        }
        return plans.findByProviderIdOrderByArchivedAscNameAsc(provider.value()).stream()
                .map(ProviderPlan::details)
                .toList();
    }

    /** What the providers sell now, by provider; each one's by name, those without a plan left out. One statement for all. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Map<ProviderId, List<PlanDetails>> findCurrent(Collection<ProviderId> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        return plans
                .findByProviderIdInAndArchivedFalseOrderByName(
                        asked.stream().map(ProviderId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        ProviderPlan::provider, Collectors.mapping(ProviderPlan::details, Collectors.toList())));
    }

    private ProviderPlan plan(PlanId id) {
        return plans.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private void touch(ProviderId provider) {
        if (providers.touch(provider.value(), clock.instant()) == 0) {
            throw new NotFoundException();
        }
    }

    private ProviderPlan saved(ProviderPlan plan) {
        try {
            return plans.saveAndFlush(plan);
        } catch (DataIntegrityViolationException taken) {
            throw new ProblemException("providers.plan.problem.nameTaken", plan.name());
        }
    }

    private static void requireSense(PlanDraft draft) {
        Integer from = draft.seatsFrom();
        Integer to = draft.seatsTo();
        if (from != null && to != null && to < from) {
            throw new ProblemException("providers.plan.problem.band");
        }
        boolean priced =
                draft.listPrice() != null || draft.features().stream().anyMatch(feature -> feature.price() != null);
        if (priced && draft.currency() == null) {
            throw new ProblemException("providers.plan.problem.noCurrency");
        }
        Set<String> names = new HashSet<>();
        for (PlanFeature feature : draft.features()) {
            if (!names.add(feature.feature().toLowerCase(Locale.ROOT))) {
                throw new ProblemException("providers.plan.problem.featureTwice", feature.feature());
            }
        }
    }

    private void requireFreeName(ProviderId provider, String name, @Nullable PlanId except) {
        plans.findByProviderIdAndNameIgnoreCase(provider.value(), name.strip())
                .filter(other -> !other.planId().equals(except))
                .ifPresent(other -> {
                    throw new ProblemException("providers.plan.problem.nameTaken", other.name());
                });
    }
}
