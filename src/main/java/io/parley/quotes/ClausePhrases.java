package io.parley.quotes;

import io.parley.common.Formats;
import io.parley.terms.TermKey;
import io.parley.terms.TermKeys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A clause with several parts as one phrase: "75 % of the remaining charges" instead of a list of fields. Values are
 * JSON-shaped trees that people typed, so nothing here throws; a part that is missing reads as unknown.
 */
final class ClausePhrases {

    private static final String PHRASE = "terms.phrase.";

    private static final Set<String> FRACTIONS = Set.of("percent", "cap", "rate", "creditPercent", "percentOff");
    private static final Set<String> AMOUNTS = Set.of("fixed", "step", "committed", "each", "amountOff");

    /** The parts each phrase speaks of, in the order of its placeholders. */
    private static final Map<String, List<String>> PARTS = Map.ofEntries(
            Map.entry("etf", List.of("percent", "months", "amount", "step", "committed")),
            Map.entry("etf.clawback.oneOff", List.of("amount")),
            Map.entry("etf.clawback.promo", List.of("amount")),
            Map.entry("etf.equipment", List.of("each", "returnDays")),
            Map.entry("etf.preDelivery", List.of("fixed", "mrcMonths")),
            Map.entry("exit.downturn", List.of("noticeDays", "scope")),
            Map.entry("price.escalator", List.of("percent", "cap")),
            Map.entry("promo.*", List.of("months", "percentOff", "amountOff")),
            Map.entry("seats.floor", List.of("seats")),
            Map.entry("sla.maintenance", List.of("noticeHours", "capMinutes")),
            Map.entry("sla.tier.*", List.of("creditPercent", "from", "to")),
            Map.entry("sla.claim", List.of("amount", "unit", "from")),
            Map.entry("sla.chronicExit", List.of("failures", "months")),
            Map.entry("slax.*", List.of("target", "remedy")),
            Map.entry("upgrade.certifications", List.of("name", "validTo")),
            Map.entry("fee.*", List.of("rate", "amount", "categories", "authority")),
            Map.entry("warranty.phones", List.of("months", "startBasis", "grantor")));

    private final TermWording.Texts texts;
    private final Formats formats;
    private final Currency currency;

    ClausePhrases(TermWording.Texts texts, Formats formats, Currency currency) {
        this.texts = texts;
        this.formats = formats;
        this.currency = currency;
    }

    /** @return absent for a clause the product has no phrase for */
    Optional<String> say(String key, Map<?, ?> clause) {
        String family = TermKeys.find(key).map(TermKey::key).orElse(key);
        List<String> parts = PARTS.get(family);
        if (parts == null) {
            return Optional.empty();
        }
        if (clause.get("tiers") instanceof Collection<?> tiers) {
            return Optional.of(tiers(tiers));
        }
        String name = PHRASE + family.replace(".*", "") + variant(family, clause);
        String phrase = texts.get(
                name, parts.stream().map(part -> part(family, part, clause)).toArray());
        return phrase.startsWith("!") ? Optional.empty() : Optional.of(phrase);
    }

    private static String variant(String family, Map<?, ?> clause) {
        return switch (family) {
            case "etf", "price.escalator" -> "." + clause.get("kind");
            case "etf.clawback.oneOff", "etf.clawback.promo" ->
                "." + clause.get("mode") + (clause.get("amount") == null ? "" : ".amount");
            case "fee.*" -> "." + clause.get("basis");
            case "promo.*" -> promotion(clause);
            case "sla.maintenance" -> clause.get("capMinutes") == null ? ".uncapped" : ".capped";
            case "sla.tier.*" ->
                decimal(clause.get("from")).filter(from -> from.signum() > 0).isPresent() ? ".between" : ".below";
            case "slax.*" -> clause.get("remedy") == null ? ".noRemedy" : ".remedy";
            case "upgrade.certifications" -> clause.get("validTo") == null ? ".undated" : ".dated";
            case "warranty.phones" -> clause.get("months") == null ? "." + clause.get("startBasis") : ".months";
            default -> "";
        };
    }

    private static String promotion(Map<?, ?> clause) {
        Optional<BigDecimal> share = decimal(clause.get("percentOff"));
        if (share.isEmpty()) {
            return ".amount";
        }
        return share.get().compareTo(BigDecimal.ONE) == 0 ? ".free" : ".percent";
    }

    private String tiers(Collection<?> tiers) {
        return tiers.stream()
                .filter(Map.class::isInstance)
                .map(tier -> (Map<?, ?>) tier)
                .map(tier -> texts.get(
                        PHRASE + "etf.tier",
                        share(tier.get("percent")),
                        String.valueOf(tier.get("from")),
                        String.valueOf(tier.get("to"))))
                .collect(Collectors.joining(separator()));
    }

    private Object part(String family, String name, Map<?, ?> clause) {
        Object value = clause.get(name);
        if (value == null) {
            return texts.get(PHRASE + "unknown");
        }
        boolean share = FRACTIONS.contains(name) || family.equals("sla.tier.*");
        if (share) {
            return share(value);
        }
        boolean money = AMOUNTS.contains(name) || name.equals("amount") && !clause.containsKey("unit");
        if (money) {
            return decimal(value).map(amount -> formats.price(amount, currency)).orElseGet(value::toString);
        }
        return value instanceof Number count ? count : words(value);
    }

    private Object words(Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> words(item).toString()).collect(Collectors.joining(separator()));
        }
        String word = value.toString();
        return date(word).orElseGet(() -> TermWording.word(texts, word));
    }

    private Optional<String> date(String word) {
        try {
            return Optional.of(formats.date(LocalDate.parse(word)));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private String share(@Nullable Object fraction) {
        return decimal(fraction).map(formats::percent).orElseGet(() -> texts.get(PHRASE + "unknown"));
    }

    private String separator() {
        return texts.get(PHRASE + "separator");
    }

    private static Optional<BigDecimal> decimal(@Nullable Object value) {
        try {
            return value == null ? Optional.empty() : Optional.of(new BigDecimal(value.toString()));
        } catch (NumberFormatException asPrinted) {
            return Optional.empty();
        }
    }
}
