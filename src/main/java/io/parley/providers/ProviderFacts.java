package io.parley.providers;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a provider beside its plans: support, certifications and fees. */
public record ProviderFacts(
        @Valid SupportProfile support, List<@Valid Certification> certifications, List<@Valid ProviderFee> fees) {

    public static final ProviderFacts NONE = new ProviderFacts(SupportProfile.UNKNOWN, List.of(), List.of());

    public ProviderFacts {
        certifications = List.copyOf(certifications);
        fees = List.copyOf(fees);
    }

    ProviderFacts with(SupportProfile described) {
        return new ProviderFacts(described, certifications, fees);
    }

    ProviderFacts withCertifications(List<Certification> all) {
        return new ProviderFacts(support, all, fees);
    }

    ProviderFacts withFees(List<ProviderFee> all) {
        return new ProviderFacts(support, certifications, all);
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
