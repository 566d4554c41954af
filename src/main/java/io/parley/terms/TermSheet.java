package io.parley.terms;

import io.parley.common.EvidenceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one offer, read by meaning. Nothing here throws: a term that is missing, unknown or not of the
 * expected shape answers {@link Optional#empty()}, and never a default.
 */
public final class TermSheet {

    private static final int LONGEST_TERM = 240;
    private static final int LONGEST_NOTICE = 1000;

    private final List<CapturedTerm> terms;
    private final Map<String, CapturedTerm> governing;

    private TermSheet(List<CapturedTerm> terms) {
        this.terms = List.copyOf(terms);
        this.governing = new LinkedHashMap<>();
        for (var term : terms) {
            if (term.isKnown()) {
                this.governing.merge(term.key(), term, TermSheet::higher);
            }
        }
    }

    public static TermSheet of(List<CapturedTerm> terms) {
        return new TermSheet(terms);
    }

    /** Everything captured, in its order. */
    public List<CapturedTerm> all() {
        return terms;
    }

    /** Everything captured under one key. */
    public List<CapturedTerm> all(String key) {
        return terms.stream().filter(term -> term.key().equals(key)).toList();
    }

    /** The statement that counts: confirmed before claimed, contract documents before the quote, else the first. */
    public Optional<CapturedTerm> governing(String key) {
        return Optional.ofNullable(governing.get(key));
    }

    /** Statements that the governing one contradicts. */
    public List<Contradiction> contradictions() {
        var found = new ArrayList<Contradiction>();
        for (var term : terms) {
            var winner = governing.get(term.key());
            if (winner != null
                    && winner != term
                    && term.isKnown()
                    && !SameValue.of(new TermValue(winner.value()), new TermValue(term.value()))) {
                found.add(new Contradiction(winner, term));
            }
        }
        return List.copyOf(found);
    }

    public boolean isKnown(String key) {
        return governing.containsKey(key);
    }

    public Optional<String> text(String key) {
        return value(key).text();
    }

    public Optional<Integer> count(String key) {
        return value(key).count();
    }

    public Optional<BigDecimal> decimal(String key) {
        return value(key).decimal();
    }

    public Optional<Boolean> flag(String key) {
        return value(key).flag();
    }

    public Optional<LocalDate> date(String key) {
        return value(key).date();
    }

    /** Contract months, 1 to 240. */
    public Optional<Integer> termMonths() {
        return count("term.months").filter(TermSheet::isTerm);
    }

    public Optional<BillingTiming> billingTiming() {
        return value("billing.timing").word(BillingTiming.class);
    }

    public Optional<RenewalMode> renewalMode() {
        return value("renewal.mode").word(RenewalMode.class);
    }

    /** Length of a tacit renewal in months, 1 to 240. */
    public Optional<Integer> renewalMonths() {
        return count("renewal.months").filter(TermSheet::isTerm);
    }

    public Optional<CountsFrom> noticeCountsFrom() {
        return value("notice.countsFrom").word(CountsFrom.class);
    }

    public Optional<NoticePeriod> noticePeriod() {
        var period = value("notice.period");
        var amount = period.field("amount").count().filter(n -> n >= 0 && n <= LONGEST_NOTICE);
        var unit = period.field("unit").word(NoticePeriod.Unit.class);
        return amount.flatMap(n -> unit.map(u -> new NoticePeriod(n, u)));
    }

    /** Ways of delivery a notice may take; empty when unknown. */
    public List<String> noticeMethods() {
        return value("notice.method").items().stream()
                .flatMap(item -> item.text().stream())
                .toList();
    }

    public Optional<Escalator> escalator() {
        return governing("price.escalator").flatMap(TermReader::escalator);
    }

    /** Fees on top of the prices, in the order captured. */
    public List<FeeRule> fees() {
        return family("fee.").flatMap(term -> TermReader.fee(term).stream()).toList();
    }

    public List<Promotion> promotions() {
        return family("promo.")
                .flatMap(term -> TermReader.promotion(term).stream())
                .toList();
    }

    public Optional<TerminationFee> terminationFee() {
        return governing("etf").flatMap(TermReader::terminationFee);
    }

    public Optional<Clawback> oneOffClawback() {
        return governing("etf.clawback.oneOff").flatMap(TermReader::clawback);
    }

    public Optional<Clawback> promotionClawback() {
        return governing("etf.clawback.promo").flatMap(TermReader::clawback);
    }

    /** The answer to a feature, such as {@code FAX}. */
    public Optional<FeatureAnswer> feature(String feature) {
        return value("feature." + feature).word(FeatureAnswer.class);
    }

    /** Whether there is any written service level. */
    public boolean hasServiceLevel() {
        return governing.keySet().stream()
                .map(key -> governing.get(key))
                .anyMatch(
                        term -> term.key().startsWith("sla.") && term.evidence().status() == EvidenceStatus.CONFIRMED);
    }

    /** The value of the statement that counts; one that answers nothing when nothing is known. */
    public TermValue value(String key) {
        var term = governing.get(key);
        return new TermValue(term == null ? null : term.value());
    }

    private java.util.stream.Stream<CapturedTerm> family(String prefix) {
        return governing.values().stream().filter(term -> term.key().startsWith(prefix));
    }

    private static boolean isTerm(int months) {
        return months > 0 && months <= LONGEST_TERM;
    }

    private static CapturedTerm higher(CapturedTerm first, CapturedTerm second) {
        return RANK.compare(second, first) < 0 ? second : first;
    }

    private static final Comparator<CapturedTerm> RANK = Comparator.<CapturedTerm>comparingInt(
                    term -> term.evidence().status().ordinal())
            .thenComparingInt(term -> documentRank(term.evidence().document()));

    private static int documentRank(@Nullable String document) {
        if (document == null) {
            return 2;
        }
        return document.startsWith("quote") ? 1 : 0;
    }
}
