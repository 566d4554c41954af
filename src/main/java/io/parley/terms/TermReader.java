package io.parley.terms;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the structures of a term sheet into values; an incomplete structure is unknown. */
final class TermReader {

    private TermReader() {}

    static Optional<Escalator> escalator(CapturedTerm term) {
        var value = new TermValue(term.value());
        var percent = value.field("percent").decimal();
        var cap = value.field("cap").decimal();
        return value.field("kind")
                .word(Escalator.Kind.class)
                .filter(kind -> kind != Escalator.Kind.FIXED_PERCENT || percent.isPresent())
                .map(kind -> new Escalator(kind, percent.orElse(null), cap.orElse(null), term.evidence()));
    }

    static Optional<FeeRule> fee(CapturedTerm term) {
        var value = new TermValue(term.value());
        var authority = value.field("authority").word(FeeAuthority.class).orElse(FeeAuthority.PROVIDER);
        var rate = value.field("rate").amount();
        var amount = value.field("amount").amount();
        return value.field("basis")
                .word(FeeBasis.class)
                .filter(basis -> basis.name().startsWith("PCT_") ? rate.isPresent() : amount.isPresent())
                .map(basis -> new FeeRule(
                        term.key().substring("fee.".length()),
                        term.label(),
                        authority,
                        basis,
                        rate.orElse(null),
                        amount.orElse(null),
                        categories(value.field("categories")),
                        term.evidence()));
    }

    private static Set<LineCategory> categories(TermValue list) {
        return list.items().stream()
                .flatMap(item -> item.word(LineCategory.class).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LineCategory.class)));
    }

    static Optional<Promotion> promotion(CapturedTerm term) {
        var value = new TermValue(term.value());
        var months = value.field("months").items().stream()
                .flatMap(item -> item.count().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var percentOff = value.field("percentOff").amount();
        var amountOff = value.field("amountOff").amount();
        if (months.isEmpty() || percentOff.isEmpty() && amountOff.isEmpty()) {
            return Optional.empty();
        }
        var appliesTo = value.field("appliesTo").items().stream()
                .flatMap(item -> item.text().stream())
                .filter(code -> !code.equals("ALL"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Optional.of(new Promotion(
                term.key(), months, percentOff.orElse(null), amountOff.orElse(null), appliesTo, term.evidence()));
    }

    static Optional<Clawback> clawback(CapturedTerm term) {
        var value = new TermValue(term.value());
        return value.field("mode")
                .word(Clawback.Mode.class)
                .map(mode -> new Clawback(mode, value.field("amount").amount().orElse(null), term.evidence()));
    }

    static Optional<TerminationFee> terminationFee(CapturedTerm term) {
        var value = new TermValue(term.value());
        return value.field("kind")
                .word(TerminationFee.Kind.class)
                .map(kind -> new TerminationFee(
                        kind,
                        value.field("percent").amount().orElse(null),
                        TerminationTiers.read(value.field("tiers")),
                        value.field("months").count().orElse(null),
                        value.field("amount").amount().orElse(null),
                        value.field("step").amount().orElse(null),
                        value.field("per").text().filter("LINE"::equals).isPresent(),
                        value.field("committed").amount().orElse(null),
                        value.field("basis")
                                .text()
                                .filter("MRC_PLUS_FEES"::equals)
                                .isPresent(),
                        term.evidence()))
                .filter(TermReader::isComplete);
    }

    private static boolean isComplete(TerminationFee fee) {
        return switch (fee.kind()) {
            case PERCENT_OF_REMAINING -> fee.percent() != null;
            case TIERED_BY_MONTH -> !fee.tiers().isEmpty();
            case FIRST_MONTHS_ONLY -> fee.months() != null;
            case FLAT -> fee.amount() != null;
            case FLAT_DECLINING -> fee.amount() != null && fee.step() != null;
            case SHORTFALL -> fee.committed() != null;
            case NONE -> true;
        };
    }

    /** Reads tiers written with inclusive ends (1–12, 13–24) or half-open ones ([0, 12), [12, 24)). */
    private static final class TerminationTiers {

        private TerminationTiers() {}

        static List<TerminationFee.Tier> read(TermValue tiers) {
            var items = tiers.items();
            var complete = items.stream()
                    .filter(item -> item.field("from").count().isPresent()
                            && item.field("percent").amount().isPresent())
                    .toList();
            if (complete.size() != items.size()) {
                return List.of();
            }
            boolean halfOpen = complete.stream()
                    .flatMap(tier -> tier.field("to").count().stream())
                    .anyMatch(to -> complete.stream()
                            .anyMatch(tier ->
                                    tier.field("from").count().orElseThrow().equals(to)
                                            && !tier.field("to").count().equals(Optional.of(to))));
            int shift = halfOpen
                            && complete.stream()
                                    .anyMatch(tier -> tier.field("from").count().orElseThrow() == 0)
                    ? 1
                    : 0;
            return complete.stream()
                    .map(tier -> new TerminationFee.Tier(
                            tier.field("from").count().orElseThrow() + shift,
                            tier.field("to")
                                    .count()
                                    .map(to -> halfOpen ? to - 1 + shift : to)
                                    .orElse(null),
                            tier.field("percent").amount().orElseThrow()))
                    .toList();
        }
    }
}
