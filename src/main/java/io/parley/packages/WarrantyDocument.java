package io.parley.packages;

import io.parley.warranty.ContractSpan;
import io.parley.warranty.CoveredDevice;
import io.parley.warranty.WarrantyCover;
import io.parley.warranty.WarrantyGap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part {@code computed.warranty} of {@code export.json}; what is unknown is null. */
final class WarrantyDocument {

    private WarrantyDocument() {}

    static Map<String, @Nullable Object> tree(PackagedWarranty warranty) {
        var gaps = warranty.gaps();
        var contract = Optional.ofNullable(gaps.contract());
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put(
                "contractStart",
                contract.map(ContractSpan::start).map(LocalDate::toString).orElse(null));
        tree.put(
                "contractLastDay",
                contract.map(ContractSpan::lastDay).map(LocalDate::toString).orElse(null));
        tree.put(
                "devices", gaps.devices().stream().map(WarrantyDocument::device).toList());
        tree.put("accepted", gaps.devices().size());
        boolean known = contract.isPresent() && gaps.isKnown();
        tree.put("gapDays", known ? gaps.gapDays() : null);
        tree.put("gapCost", known ? gaps.gapCost().toPlainString() : null);
        Map<String, Object> buckets = new LinkedHashMap<>();
        gaps.buckets().forEach((bucket, count) -> buckets.put(bucket.code(), count));
        tree.put("buckets", buckets);
        return tree;
    }

    private static Map<String, @Nullable Object> device(CoveredDevice covered) {
        var cover = covered.cover();
        var policy = cover.policy();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("row", covered.device().row());
        tree.put("serial", covered.device().serial());
        tree.put("sku", covered.device().sku());
        tree.put("policy", policy == null ? null : policy.id());
        if (policy != null) {
            tree.put("start", text(cover.start()));
        }
        tree.put("warrantyEnd", cover.state() == WarrantyCover.State.LIFETIME ? "LIFETIME" : text(cover.end()));
        tree.put("bucket", covered.bucket().code());
        switch (cover.state()) {
            case UNTIL, LIFETIME -> gap(covered.gap(), tree);
            case NO_POLICY, START_DATE_MISSING -> tree.put("note", cover.state().name());
        }
        if (cover.psuEnd() != null) {
            tree.put("psuEnd", text(cover.psuEnd()));
        }
        return tree;
    }

    private static void gap(@Nullable WarrantyGap gap, Map<String, @Nullable Object> tree) {
        tree.put("gapDays", gap == null ? null : gap.days());
        tree.put(
                "gapCost",
                Optional.ofNullable(gap)
                        .map(WarrantyGap::cost)
                        .map(BigDecimal::toPlainString)
                        .orElse(null));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
