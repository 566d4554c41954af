package io.parley.warranty;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody grants for a family of devices (domain.md §10); what its paper does not say is absent.
 *
 * @param row where it stands in its file, from 1
 * @param id unique among the policies
 * @param grantor who stands in; absent if not said
 * @param className as its paper calls it, e.g. 1-year limited hardware
 * @param basis the day from which it runs
 * @param offsetMonths from that day to its beginning, ≥ 0
 * @param components terms of parts, from the same beginning
 * @param annualFailureRate share of devices that fail in a year, 0–1
 * @param endOfSale last day the devices are sold
 * @param lastSupport last day the maker supports them
 * @param source paper it is taken from
 * @param asOf day on which somebody last looked
 * @param replacement how a broken device is made good
 */
public record WarrantyPolicy(
        int row,
        String id,
        String manufacturer,
        String family,
        SkuPattern pattern,
        @Nullable Grantor grantor,
        String className,
        StartBasis basis,
        int offsetMonths,
        WarrantyTerm term,
        ComponentTerms components,
        @Nullable BigDecimal annualFailureRate,
        @Nullable LocalDate endOfSale,
        @Nullable LocalDate lastSupport,
        String source,
        @Nullable LocalDate asOf,
        ReplacementTerms replacement) {}
