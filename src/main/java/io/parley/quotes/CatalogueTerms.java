package io.parley.quotes;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.providers.Certification;
import io.parley.providers.KeptServiceLevel;
import io.parley.providers.PlanDraft;
import io.parley.providers.ProviderFacts;
import io.parley.providers.ProviderFee;
import io.parley.providers.SupportProfile;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKeys;
import io.parley.terms.TermValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a provider's catalogue says, as terms of an offer: claimed, never confirmed, with the catalogue's source and day. Only
 * what an offer of that day and currency can be held to is taken over, and what is unknown there stays unknown.
 */
public final class CatalogueTerms {

    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_NAME = 40;

    private final String catalogue;
    private final String currency;
    private final LocalDate today;
    private final List<CapturedTerm> terms = new ArrayList<>();

    private CatalogueTerms(String catalogue, String currency, LocalDate today) {
        this.catalogue = catalogue;
        this.currency = currency;
        this.today = today;
    }

    /**
     * @param plan the plan offered; absent when the catalogue does not know it
     * @param catalogue what the catalogue is called, for terms without a source
     * @param currency ISO 4217 currency of the offer; fees in another are left out
     * @param today fees not charged and certifications not valid on it are left out
     */
    public static List<CapturedTerm> of(
            @Nullable PlanDraft plan, ProviderFacts facts, String catalogue, String currency, LocalDate today) {
        CatalogueTerms terms = new CatalogueTerms(catalogue, currency, today);
        if (plan != null) {
            terms.add(plan);
        }
        terms.add(facts.support());
        facts.certifications().forEach(terms::add);
        facts.fees().forEach(terms::add);
        facts.serviceLevel(plan == null ? "" : plan.name()).ifPresent(terms::add);
        return List.copyOf(terms.terms);
    }

    /** A service level of the catalogue alone. */
    public static List<CapturedTerm> of(KeptServiceLevel level, String catalogue, String currency, LocalDate today) {
        CatalogueTerms terms = new CatalogueTerms(catalogue, currency, today);
        terms.add(level);
        return List.copyOf(terms.terms);
    }

    private void add(PlanDraft plan) {
        Evidence evidence = claimed(plan.source(), plan.asOf());
        plan.features()
                .forEach(said -> add("feature." + said.feature(), said.answer().name(), evidence, null));
        if (plan.addOnsLocked() != null) {
            add("addons.priceLock", plan.addOnsLocked(), evidence, null);
        }
    }

    private void add(SupportProfile support) {
        Evidence evidence = claimed(support.source(), support.asOf());
        if (!support.hours().isEmpty()) {
            add("support.hours", support.hours(), evidence, null);
        }
        if (!support.languages().isEmpty()) {
            add("support.languages", support.languages(), evidence, null);
        }
        Integer worst = support.responseMinutes().get(1);
        if (worst != null) {
            add("support.p1ResponseMinutes", worst, evidence, null);
        }
    }

    /** The first that is valid; the registry has room for one. */
    private void add(Certification certification) {
        LocalDate end = certification.validTo();
        if (end == null || end.isBefore(today)) {
            return;
        }
        if (terms.stream().noneMatch(term -> term.key().equals("upgrade.certifications"))) {
            add(
                    "upgrade.certifications",
                    Map.of("name", certification.name(), "validTo", end.toString()),
                    claimed(certification.source(), certification.asOf()),
                    null);
        }
    }

    private void add(ProviderFee fee) {
        boolean foreign =
                fee.currency() != null && !fee.currency().getCurrencyCode().equals(currency);
        BigDecimal figure = fee.rate() == null ? fee.amount() : fee.rate();
        if (figure == null || foreign || !fee.isChargedOn(today)) {
            return;
        }
        Map<String, Object> clause = new LinkedHashMap<>();
        clause.put("authority", fee.authority().name());
        clause.put("basis", fee.basis().name());
        if (!fee.categories().isEmpty()) {
            clause.put("categories", fee.categories().stream().map(Enum::name).toList());
        }
        clause.put(fee.rate() == null ? "amount" : "rate", figure.toPlainString());
        add("fee." + member(fee.name()), clause, claimed(fee.source(), fee.asOf()), fee.name());
    }

    /** Amounts in another currency would be wrong figures; their clause is left out. */
    private void add(KeptServiceLevel level) {
        Evidence evidence = claimed(level.source(), level.asOf());
        boolean foreign = !level.currency().equals(currency);
        level.clauses().stream()
                .filter(clause -> !foreign || !isMoney(clause.key()))
                .filter(clause -> terms.stream().noneMatch(term -> term.key().equals(clause.key())))
                .forEach(clause ->
                        terms.add(new CapturedTerm(clause.key(), clause.value(), clause.unit(), evidence, null)));
    }

    private static boolean isMoney(String key) {
        return TermKeys.find(key)
                .filter(known -> known.kind() == TermValueKind.MONEY)
                .isPresent();
    }

    private void add(String key, Object value, Evidence evidence, @Nullable String label) {
        if (terms.stream().noneMatch(term -> term.key().equals(key))) {
            terms.add(new CapturedTerm(key, value, null, evidence, label));
        }
    }

    private Evidence claimed(String source, @Nullable LocalDate asOf) {
        String said = source.isEmpty() ? catalogue : catalogue + ": " + source;
        return new Evidence(EvidenceStatus.CLAIMED, null, null, null, cut(said, LONGEST_SOURCE), asOf, null);
    }

    /** The name without what a key has no room for. */
    private static String member(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return cut(letters.toString(), LONGEST_NAME);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
