package io.parley.providers;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.terms.FeeBasis;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a provider helps, what it is certified for, and which fees it charges on top. */
@Service
@Transactional
public class ProviderFactsService {

    private static final String MAY_READ = "hasAuthority('" + ProviderPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ProviderPermissions.EDIT + "')";
    private static final int MOST = 60;
    private static final int MOST_LEVELS = 12;

    private final ProviderFactsRepository facts;
    private final ProviderRepository providers;
    private final Clock clock;

    ProviderFactsService(ProviderFactsRepository facts, ProviderRepository providers, Clock clock) {
        this.facts = facts;
        this.providers = providers;
        this.clock = clock;
    }

    /** Nothing is known until somebody notes it. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public ProviderFactsDetails getFacts(ProviderId provider) {
        return facts.findByProviderId(provider.value())
                .map(known -> new ProviderFactsDetails(known.facts(), known.version()))
                .orElseGet(() -> {
                    if (!providers.existsById(provider.value())) {
                        throw new NotFoundException();
                    }
                    return new ProviderFactsDetails(ProviderFacts.NONE, 0);
                });
    }

    /**
     * @param version the version the form was opened with
     * @throws io.parley.common.StaleEditException if somebody saved in between
     */
    @PreAuthorize(MAY_EDIT)
    public void describeSupport(ProviderId provider, SupportProfile support, long version) {
        for (Map.Entry<Integer, Integer> target : support.responseMinutes().entrySet()) {
            if (target.getKey() < 1 || target.getKey() > SupportProfile.SEVERITIES || target.getValue() < 1) {
                throw new ProblemException("providers.support.problem.response");
            }
        }
        ProviderFactsRecord known = record(provider);
        known.revise(known.facts().with(support), version);
    }

    /**
     * Adds, changes or takes out a certification.
     *
     * @param old as it was read; absent to add one
     * @param now absent to take it out
     * @throws ProblemException if somebody changed it in between
     */
    @PreAuthorize(MAY_EDIT)
    public void saveCertification(ProviderId provider, @Nullable Certification old, @Nullable Certification now) {
        change(provider, known -> {
            requireThere(old == null || known.certifications().contains(old));
            return known.withCertifications(ProviderFacts.replaced(known.certifications(), old, now));
        });
    }

    /**
     * Adds, changes or takes out a fee.
     *
     * @param old as it was read; absent to add one
     * @param now absent to take it out
     * @throws ProblemException if somebody changed it in between, or its figures contradict each other
     */
    @PreAuthorize(MAY_EDIT)
    public void saveFee(ProviderId provider, @Nullable ProviderFee old, @Nullable ProviderFee now) {
        if (now != null) {
            requireSense(now);
        }
        change(provider, known -> {
            requireThere(old == null || known.fees().contains(old));
            return known.withFees(ProviderFacts.replaced(known.fees(), old, now));
        });
    }

    /**
     * Keeps the service level a provider usually offers; it takes the place of the one kept for the same plan.
     *
     * @throws ProblemException if it says nothing, or too many plans have one
     */
    @PreAuthorize(MAY_EDIT)
    public void keepServiceLevel(ProviderId provider, KeptServiceLevel level) {
        change(provider, known -> {
            if (level.clauses().isEmpty()) {
                throw new ProblemException("providers.level.problem.empty");
            }
            ProviderFacts changed = known.with(level);
            if (changed.serviceLevels().size() > MOST_LEVELS) {
                throw new ProblemException("providers.facts.problem.tooMany", MOST_LEVELS);
            }
            return changed;
        });
    }

    /** Takes out the service level of a plan; offers that took it over keep what they say. */
    @PreAuthorize(MAY_EDIT)
    public void removeServiceLevel(ProviderId provider, String plan) {
        change(provider, known -> known.withoutServiceLevel(plan));
    }

    /** Adds what nobody has noted: each of the parts as a whole, so that no mixture of two sources stands there. */
    void fill(ProviderId provider, ProviderFacts known) {
        change(
                provider,
                own -> new ProviderFacts(
                        own.support().equals(SupportProfile.UNKNOWN) ? known.support() : own.support(),
                        own.certifications().isEmpty() ? known.certifications() : own.certifications(),
                        own.fees().isEmpty() ? known.fees() : own.fees(),
                        own.serviceLevels().isEmpty() ? known.serviceLevels() : own.serviceLevels()));
    }

    private void change(ProviderId provider, UnaryOperator<ProviderFacts> change) {
        ProviderFactsRecord known = record(provider);
        ProviderFacts changed = change.apply(known.facts());
        if (changed.certifications().size() > MOST || changed.fees().size() > MOST) {
            throw new ProblemException("providers.facts.problem.tooMany", MOST);
        }
        known.revise(changed);
    }

    /** Its provider counts as changed; what is described for the first time begins with nothing. */
    private ProviderFactsRecord record(ProviderId provider) {
        if (providers.touch(provider.value(), clock.instant()) == 0) {
            throw new NotFoundException();
        }
        return facts.findByProviderId(provider.value())
                .orElseGet(() -> facts.saveAndFlush(new ProviderFactsRecord(provider)));
    }

    private static void requireThere(boolean there) {
        if (!there) {
            throw new ProblemException("providers.facts.problem.changed");
        }
    }

    private static void requireSense(ProviderFee fee) {
        if (fee.amount() != null && fee.currency() == null) {
            throw new ProblemException("providers.plan.problem.noCurrency");
        }
        if (fee.basis() == FeeBasis.PCT_OF_CATEGORY && fee.categories().isEmpty()) {
            throw new ProblemException("providers.fee.problem.noCategory");
        }
        if (fee.from() != null && fee.to() != null && fee.to().isBefore(fee.from())) {
            throw new ProblemException("providers.fee.problem.dates");
        }
    }
}
