package io.parley.devices;

import io.parley.clients.ClientId;
import io.parley.warranty.ComponentTerms;
import io.parley.warranty.Grantor;
import io.parley.warranty.ReplacementTerms;
import io.parley.warranty.SkuPattern;
import io.parley.warranty.StartBasis;
import io.parley.warranty.WarrantyPolicy;
import io.parley.warranty.WarrantyTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one warranty policy (domain.md §10); what its paper does not say is absent or empty.
 *
 * @param code its number, unique among the consultancy's policies; the number of a starter entry takes that entry's place
 * @param pattern SKUs it speaks of: {@code *} for any characters, {@code ?} for one
 * @param className as its paper calls it, e.g. 1-year limited hardware
 * @param basis the day from which it runs
 * @param offsetMonths from that day to its beginning, ≥ 0
 * @param termMonths 1–600; absent for the lifetime of the device
 * @param failureRate share of devices that fail in a year, 0–1
 * @param endOfSale last day the devices are sold
 * @param lastSupport last day the maker supports them
 * @param effectiveFrom first day on which a warranty of this policy may begin; absent since ever
 * @param effectiveTo last day on which a warranty of this policy may begin; absent while it goes on
 * @param source paper it is taken from
 * @param asOf day on which somebody last looked
 * @param onlyFor the one client to which it was granted, such as by its provider's agreement; absent for everybody
 */
public record PolicyDraft(
        String code,
        String manufacturer,
        String family,
        String pattern,
        @Nullable Grantor grantor,
        String className,
        StartBasis basis,
        int offsetMonths,
        @Nullable Integer termMonths,
        ComponentTerms components,
        ReplacementTerms replacement,
        @Nullable BigDecimal failureRate,
        @Nullable LocalDate endOfSale,
        @Nullable LocalDate lastSupport,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String source,
        @Nullable LocalDate asOf,
        @Nullable ClientId onlyFor) {

    /** The same as a list of policies gave it. */
    public static PolicyDraft of(WarrantyPolicy policy, @Nullable ClientId onlyFor) {
        return new PolicyDraft(
                policy.id(),
                policy.manufacturer(),
                policy.family(),
                policy.pattern().text(),
                policy.grantor(),
                policy.className(),
                policy.basis(),
                policy.offsetMonths(),
                policy.term().months(),
                policy.components(),
                policy.replacement(),
                policy.annualFailureRate(),
                policy.endOfSale(),
                policy.lastSupport(),
                null,
                null,
                policy.source(),
                policy.asOf(),
                onlyFor);
    }

    /** For the maths. */
    public WarrantyPolicy policy() {
        return new WarrantyPolicy(
                1,
                code,
                manufacturer,
                family,
                new SkuPattern(pattern),
                grantor,
                className,
                basis,
                offsetMonths,
                new WarrantyTerm(termMonths),
                components,
                failureRate,
                endOfSale,
                lastSupport,
                source,
                asOf,
                replacement);
    }

    /** Whether a warranty of it may begin on that day. */
    public boolean isInForce(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    PolicyDraft endingOn(LocalDate day) {
        return with(code, day);
    }

    PolicyDraft called(String other) {
        return with(other, effectiveTo);
    }

    private PolicyDraft with(String newCode, @Nullable LocalDate newEnd) {
        return new PolicyDraft(
                newCode,
                manufacturer,
                family,
                pattern,
                grantor,
                className,
                basis,
                offsetMonths,
                termMonths,
                components,
                replacement,
                failureRate,
                endOfSale,
                lastSupport,
                effectiveFrom,
                newEnd,
                source,
                asOf,
                onlyFor);
    }
}
