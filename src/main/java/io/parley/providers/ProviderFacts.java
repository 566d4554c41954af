package io.parley.providers;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a provider beside its plans: support, certifications, fees and the service levels it usually offers.
 *
 * @param serviceLevels at most one a plan
 */
public record ProviderFacts(
        @Valid SupportProfile support,
        List<@Valid Certification> certifications,
        List<@Valid ProviderFee> fees,
        List<@Valid KeptServiceLevel> serviceLevels) {

    public static final ProviderFacts NONE = new ProviderFacts(SupportProfile.UNKNOWN, List.of(), List.of(), List.of());

    /** @param serviceLevels absent in rows written before they were kept */
    public ProviderFacts(
            SupportProfile support,
            List<Certification> certifications,
            List<ProviderFee> fees,
            @Nullable List<KeptServiceLevel> serviceLevels) {
        this.support = support;
        this.certifications = List.copyOf(certifications);
        this.fees = List.copyOf(fees);
        this.serviceLevels = serviceLevels == null ? List.of() : List.copyOf(serviceLevels);
    }

    /** The service level of a plan, else the one of all plans. */
    public Optional<KeptServiceLevel> serviceLevel(String plan) {
        return of(plan).or(() -> of(""));
    }

    private Optional<KeptServiceLevel> of(String plan) {
        return serviceLevels.stream().filter(level -> level.isFor(plan)).findFirst();
    }

    ProviderFacts with(SupportProfile described) {
        return new ProviderFacts(described, certifications, fees, serviceLevels);
    }

    ProviderFacts withCertifications(List<Certification> all) {
        return new ProviderFacts(support, all, fees, serviceLevels);
    }

    ProviderFacts withFees(List<ProviderFee> all) {
        return new ProviderFacts(support, certifications, all, serviceLevels);
    }

    /** With another service level in the place of the plan's. */
    ProviderFacts with(KeptServiceLevel level) {
        return new ProviderFacts(
                support,
                certifications,
                fees,
                replaced(serviceLevels, of(level.plan()).orElse(null), level));
    }

    ProviderFacts withoutServiceLevel(String plan) {
        return new ProviderFacts(
                support,
                certifications,
                fees,
                serviceLevels.stream().filter(level -> !level.isFor(plan)).toList());
    }

    /**
     * The list with one item in the place of another.
     *
     * @param old absent to add
     * @param now absent to take out
     */
    static <T> List<T> replaced(List<T> all, @Nullable T old, @Nullable T now) {
        List<T> changed = new ArrayList<>(all);
        int place = old == null ? changed.size() : changed.indexOf(old);
        if (old != null) {
            changed.remove(place);
        }
        if (now != null) {
            changed.add(place, now);
        }
        return changed;
    }
}
