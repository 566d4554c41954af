package io.parley.devices;

import io.parley.warranty.Grantor;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which policies of the catalogue to show.
 *
 * @param search words; empty for all
 * @param grantor absent for all
 * @param starter whether they came with the product; absent for both
 */
public record PolicyFilter(
        String search, @Nullable Grantor grantor, @Nullable Boolean starter) {

    public static final PolicyFilter ALL = new PolicyFilter("", null, null);

    static final Comparator<PolicyDetails> ORDER = Comparator.<PolicyDetails, String>comparing(
                    details -> details.policy().manufacturer(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(details -> details.policy().pattern());

    public PolicyFilter searching(String words) {
        return new PolicyFilter(words, grantor, starter);
    }

    boolean accepts(PolicyDetails details) {
        return (grantor == null || grantor == details.policy().grantor())
                && (starter == null || starter == details.starter());
    }
}
