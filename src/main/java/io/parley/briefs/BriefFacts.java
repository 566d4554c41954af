package io.parley.briefs;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.Money;
import io.parley.common.Share;
import io.parley.providers.AdviserPay;
import io.parley.terms.FeeAuthority;
import io.parley.terms.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a brief, computed once. Money is in {@code currency} and rounded; every total is the sum of its parts.
 *
 * @param consultancy who advises
 * @param author the consultant who wrote it
 * @param serviceStart when the new service should begin: after the best last day of the present contract, else as planned
 * @param advice the consultant's decision; absent in an early draft that only compares
 * @param discountRate a year, as a fraction
 * @param offers cheapest first; expired ones last
 * @param findings about the comparison as a whole
 * @param asked questions for providers because sources disagree; none in snapshots older than them
 * @param promised what providers said and no term holds; none in snapshots older than it
 * @param hardware what the offers leave uncovered of the devices; absent without devices, and in snapshots older than it
 * @param network what the sites' lines carry and what is open there; absent without sites, and in snapshots older than it
 */
public record BriefFacts(
        String consultancy,
        String author,
        String client,
        String engagement,
        LocalDate today,
        LocalDate serviceStart,
        String currency,
        int seats,
        int months,
        BigDecimal discountRate,
        @Nullable Advice advice,
        List<Offer> offers,
        @Nullable Present present,
        List<Found> findings,
        @Nullable List<Asked> asked,
        @Nullable List<Promised> promised,
        @Nullable HardwareGaps hardware,
        @Nullable NetworkFacts network) {

    public BriefFacts {
        offers = List.copyOf(offers);
        findings = List.copyOf(findings);
    }

    /** Questions for one provider. */
    public List<Asked> asked(String provider) {
        return asked == null
                ? List.of()
                : asked.stream().filter(one -> one.provider().equals(provider)).toList();
    }

    /** Promises of one provider in free words. */
    public List<Promised> promised(String provider) {
        return promised == null
                ? List.of()
                : promised.stream()
                        .filter(one -> one.provider().equals(provider))
                        .toList();
    }

    /** The consultant's decision, which every released brief carries. */
    public Advice decision() {
        return Optional.ofNullable(advice).orElseThrow();
    }

    /** The recommended offer of a brief that carries a decision. */
    public Offer recommended() {
        return findRecommended().orElseThrow();
    }

    /** The recommended offer; empty when nobody has recommended one yet. */
    public Optional<Offer> findRecommended() {
        return Optional.ofNullable(advice)
                .flatMap(decision -> offers.stream()
                        .filter(offer -> offer.quote().equals(decision.quote()))
                        .findFirst());
    }

    /** Offers that have not expired, cheapest first. */
    public List<Offer> standing() {
        return offers.stream().filter(offer -> !offer.expired()).toList();
    }

    /** The consultant's decision. @param revision counted from 1 */
    public record Advice(UUID quote, String headline, List<Reason> reasons, int revision) {}

    public record Reason(String text, @Nullable Evidence evidence) {}

    /**
     * One provider's newest round.
     *
     * @param listPricePerSeat the price that is advertised, a month
     * @param npvInAdvance present value when months are paid in advance
     * @param timing {@code ADVANCE} or {@code ARREARS}; absent when nobody said
     * @param worstIndexTotal total with a capped index at its cap
     * @param exits by month of leaving; empty when the fee is unknown
     * @param unknownExitParts codes of parts whose amount nobody knows: the fees are then lower bounds
     * @param pay what the provider pays the consultancy; absent only in snapshots older than its kinds
     * @param service what its service level is worth; absent only in snapshots older than it
     */
    public record Offer(
            UUID quote,
            String provider,
            @Nullable String plan,
            @Nullable String number,
            int round,
            @Nullable LocalDate validUntil,
            boolean expired,
            boolean sameScope,
            boolean lowest,
            int months,
            @Nullable BigDecimal listPricePerSeat,
            BigDecimal recurring,
            Map<FeeAuthority, BigDecimal> feesByAuthority,
            BigDecimal oneOffs,
            BigDecimal total,
            BigDecimal perSeatPerMonth,
            BigDecimal npvInAdvance,
            BigDecimal npvInArrears,
            @Nullable String timing,
            BigDecimal promotions,
            @Nullable BigDecimal worstIndexTotal,
            List<Fee> fees,
            List<Year> years,
            List<Exit> exits,
            List<String> unknownExitParts,
            @Nullable BigDecimal preDelivery,
            @Nullable Notice noticeAfterSigning,
            @Nullable Wait waiting,
            List<Statement> terms,
            List<Found> findings,
            @Nullable AdviserPay pay,
            @Nullable Service service) {

        public BigDecimal fees(FeeAuthority authority) {
            return feesByAuthority.getOrDefault(authority, BigDecimal.ZERO.setScale(total.scale()));
        }

        /** Whether anything is known about fees; if not, sums without them are lower bounds. */
        public boolean feesKnown() {
            return terms.stream()
                    .anyMatch(term ->
                            term.key().startsWith("fee.") && term.evidence().status() != EvidenceStatus.UNKNOWN);
        }

        public Optional<Exit> exit(int month) {
            return exits.stream().filter(exit -> exit.month() == month).findFirst();
        }

        public Optional<Statement> term(String key) {
            return terms.stream()
                    .filter(term -> term.key().equals(key) && term.governing())
                    .findFirst();
        }

        public Optional<Evidence> evidence(String key) {
            return term(key).map(Statement::evidence);
        }

        public List<Found> gates() {
            return findings.stream()
                    .filter(found -> found.severity() == Severity.GATE)
                    .toList();
        }
    }

    public record Fee(String id, @Nullable String label, FeeAuthority authority, BigDecimal amount) {}

    /** A contract year; what is due at signing counts to the first. */
    public record Year(int year, BigDecimal recurring, Map<FeeAuthority, BigDecimal> fees, BigDecimal oneOffs) {
        public BigDecimal fees(FeeAuthority authority) {
            return fees.getOrDefault(authority, BigDecimal.ZERO);
        }
    }

    public record Exit(int month, BigDecimal charge, BigDecimal total) {}

    public record Notice(
            String status,
            @Nullable LocalDate sendBy,
            @Nullable LocalDate earliest,
            @Nullable LocalDate lastDay) {}

    /** When to leave the present contract for an offer. */
    public record Wait(
            List<Stay> stays,
            int bestStay,
            LocalDate bestLastDay,
            BigDecimal bestTotal,
            BigDecimal leaveNowTotal,
            BigDecimal buyOutAsk,
            @Nullable BigDecimal breakEvenEtf,
            BigDecimal switchingCosts) {}

    public record Stay(int months, BigDecimal total) {}

    /** A captured term. @param governing the statement that counts among several */
    public record Statement(
            String key,
            @Nullable String label,
            @Nullable Object value,
            @Nullable String unit,
            Evidence evidence,
            boolean governing) {}

    /**
     * A question about a clause of which two sources say different things.
     *
     * @param currency ISO 4217 currency of amounts in the statements
     * @param statements the two that disagree
     */
    public record Asked(String provider, String currency, List<Statement> statements) {}

    /**
     * What a service level is worth.
     *
     * @param written whether any is confirmed in a document
     * @param missing keys of the terms without which its worth is unknown
     * @param teeth absent when unknown
     * @param flaws what is wrong with it, the worst first
     */
    public record Service(
            boolean written, List<String> missing, @Nullable Teeth teeth, List<Found> flaws) {

        public Service {
            missing = List.copyOf(missing);
            flaws = List.copyOf(flaws);
        }
    }

    /** Credits of a year in three scenarios, as amounts and as fractions of a year's charges. */
    public record Teeth(
            BigDecimal tenMinutes,
            BigDecimal fourHours,
            BigDecimal ninetyMinutes,
            BigDecimal tenMinutesShare,
            BigDecimal fourHoursShare,
            BigDecimal ninetyMinutesShare) {}

    /** A promise in free words that is not in writing. */
    public record Promised(String provider, String text, Evidence evidence) {}

    /** Something a rule found. @param arguments printable: text, numbers, ISO dates */
    public record Found(String rule, Severity severity, List<String> arguments, List<Evidence> evidence) {

        private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        private static final Pattern AMOUNT = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})");
        private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?) %");

        /** The arguments as the values they were before they were frozen: days, money, shares, words. */
        public List<Object> values() {
            return arguments.stream().map(Found::value).toList();
        }

        private static Object value(String argument) {
            if (DAY.matcher(argument).matches()) {
                return LocalDate.parse(argument);
            }
            var amount = AMOUNT.matcher(argument);
            if (amount.matches()) {
                return currency(amount.group(2))
                        .<Object>map(currency -> new Money(new BigDecimal(amount.group(1)), currency))
                        .orElse(argument);
            }
            var percent = PERCENT.matcher(argument);
            return percent.matches() ? new Share(new BigDecimal(percent.group(1)).movePointLeft(2)) : argument;
        }

        private static Optional<Currency> currency(String code) {
            return Currency.availableCurrencies()
                    .filter(known -> known.getCurrencyCode().equals(code))
                    .findFirst();
        }
    }

    /** The contract the client is in now. @param exits only the committed months from today */
    public record Present(
            String provider,
            int monthToday,
            int committedThroughMonth,
            int monthsLeft,
            LocalDate committedLastDay,
            BigDecimal nextMonthAllIn,
            BigDecimal remainingAllIn,
            Notice notice,
            List<Exit> exits,
            List<Statement> terms) {

        public Optional<Evidence> evidence(String key) {
            return terms.stream()
                    .filter(term -> term.key().equals(key) && term.governing())
                    .map(Statement::evidence)
                    .findFirst();
        }
    }
}
