package io.parley.quotes.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Structured terms as fields of text: which fields a key has, and how lists ({@code 1-3, 5}) and tiers
 * ({@code 1-12: 1.00, 13-36: 0.50}) are written.
 */
final class StructureText {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})");
    private static final Pattern TIER = Pattern.compile("(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})\\s*:\\s*([0-9.]+)");
    private static final List<String> COUNTS = List.of("months", "failures", "noticeHours", "capMinutes", "mrcMonths");

    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry(
                    "etf",
                    List.of("kind", "percent", "tiers", "months", "amount", "step", "per", "committed", "basis")),
            Map.entry("etf.clawback.oneOff", List.of("mode", "amount")),
            Map.entry("etf.clawback.promo", List.of("mode", "amount")),
            Map.entry("etf.preDelivery", List.of("fixed", "mrcMonths")),
            Map.entry("price.escalator", List.of("kind", "percent", "cap")),
            Map.entry("fee.*", List.of("authority", "basis", "rate", "amount", "categories")),
            Map.entry("promo.*", List.of("months", "percentOff", "amountOff", "appliesTo")),
            Map.entry("sla.tier.*", List.of("from", "to", "creditPercent")),
            Map.entry("sla.maintenance", List.of("noticeHours", "capMinutes")),
            Map.entry("sla.claim", List.of("amount", "unit", "from")),
            Map.entry("sla.chronicExit", List.of("failures", "months")),
            Map.entry("warranty.phones", List.of("months", "grantor", "startBasis")));

    private static final Map<String, List<String>> WORDS = Map.of(
            "kind",
            List.of(
                    "PERCENT_OF_REMAINING",
                    "TIERED_BY_MONTH",
                    "FIRST_MONTHS_ONLY",
                    "FLAT",
                    "FLAT_DECLINING",
                    "SHORTFALL",
                    "NONE",
                    "FIXED_PERCENT",
                    "INDEX_CAPPED",
                    "INDEX_UNCAPPED",
                    "THEN_CURRENT_LIST"),
            "authority",
            List.of("GOVERNMENT", "PASS_THROUGH", "PROVIDER"),
            "basis",
            List.of(
                    "PCT_OF_VOICE",
                    "PCT_OF_RECURRING",
                    "PCT_OF_ALL",
                    "PCT_OF_CATEGORY",
                    "PER_SEAT",
                    "PER_ACCOUNT",
                    "PER_NUMBER"),
            "mode",
            List.of("FULL", "PRO_RATA"),
            "categories",
            List.of("VOICE", "PLATFORM", "HARDWARE", "SERVICE"),
            "tiers",
            List.of("1-12: 1.00, 13-36: 0.50"),
            "unit",
            List.of("DAYS", "MONTHS", "BUSINESS_DAYS"));

    private StructureText() {}

    /** Names of the fields of a structured key; the ones not listed here are a free description. */
    static List<String> fields(String key) {
        return FIELDS.getOrDefault(key, List.of("description"));
    }

    static List<String> vocabulary(String field) {
        return WORDS.getOrDefault(field, List.of());
    }

    static @Nullable Object read(Map<String, String> texts) {
        var value = new LinkedHashMap<String, Object>();
        texts.forEach((name, text) -> value.put(name, value(name, text.strip(), texts.keySet())));
        return value.isEmpty() ? null : value;
    }

    private static Object value(String name, String text, Collection<String> names) {
        boolean promotion = names.contains("percentOff") || names.contains("amountOff");
        return switch (name) {
            case "tiers" -> tiers(text);
            case "categories", "appliesTo" -> items(text);
            case "months" -> promotion ? months(text) : count(text);
            case "amount" -> names.contains("unit") ? count(text) : text;
            default -> COUNTS.contains(name) ? count(text) : text;
        };
    }

    private static Object count(String text) {
        return WHOLE.matcher(text).matches() ? (Object) Integer.valueOf(text) : text;
    }

    private static List<Object> months(String text) {
        var months = new ArrayList<Object>();
        for (var part : text.split("[,，、]")) {
            var range = RANGE.matcher(part.strip());
            if (range.matches()) {
                IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                        .forEach(months::add);
            } else {
                months.add(count(part.strip()));
            }
        }
        return months;
    }

    private static List<Object> tiers(String text) {
        var tiers = new ArrayList<Object>();
        for (var part : text.split("[,，、]")) {
            var tier = TIER.matcher(part.strip());
            if (tier.matches()) {
                tiers.add(Map.of(
                        "from", Integer.valueOf(tier.group(1)),
                        "to", Integer.valueOf(tier.group(2)),
                        "percent", tier.group(3)));
            }
        }
        return tiers;
    }

    static List<String> items(String text) {
        return List.of(text.split("\\s*[,，、]\\s*"));
    }

    static String shown(Object value) {
        return switch (value) {
            case Collection<?> items -> items.stream().map(StructureText::shown).collect(Collectors.joining(", "));
            case Map<?, ?> tier -> tier.get("from") + "-" + tier.get("to") + ": " + tier.get("percent");
            default -> value.toString();
        };
    }
}
