package io.parley.documents.clauses.learned;

import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts what was probably read in one document together to values in the shape of captured terms. */
final class LearnedValues {

    private static final List<String> WORDS = List.of(
            "renewal.mode",
            "notice.countsFrom",
            "seats.added",
            "seats.trueDown",
            "billing.timing",
            "law.disputes",
            "etf.thirdParty",
            "sla.scope",
            "sla.effort",
            "sla.measuredBy",
            "sla.feeBase");
    private static final List<String> FLAGS = List.of("price.taxIncluded", "sla.soleRemedy");
    private static final List<String> NUMBERS = List.of(
            "term.months",
            "renewal.months",
            "notice.period",
            "notice.earliestDays",
            "billing.paymentDays",
            "billing.disputeDays",
            "upgrade.deprecationNoticeDays",
            "exit.breachCureDays",
            "porting.outFee",
            "scope.seats",
            "sla.target",
            "sla.capPercent",
            "sla.minCredit",
            "sla.minOutageMinutes",
            "support.p1ResponseMinutes");
    private static final List<String> CLAWBACKS = List.of("etf.clawback.oneOff", "etf.clawback.promo");
    private static final Set<String> WITHOUT_FIGURE = Set.of("NONE", "INDEX_UNCAPPED");
    private static final double LEAST_SURE = 0.5;
    /** Even the surest stays behind what a rule finds. */
    private static final double SURER = 0.19;

    private final Paper paper;
    private final Map<String, Likely> likeliest;
    private final List<Finding> findings = new ArrayList<>();

    LearnedValues(Paper paper, Map<String, Likely> likeliest) {
        this.paper = paper;
        this.likeliest = likeliest;
    }

    List<Finding> findings() {
        WORDS.forEach(key -> word(key).ifPresent(word -> add(key, word.word(), word)));
        FLAGS.forEach(key -> word(key).ifPresent(word -> add(key, Boolean.valueOf(word.word()), word)));
        NUMBERS.forEach(key -> number(key).ifPresent(number -> add(key, value(number), number)));
        number("seats.floor").ifPresent(floor -> add("seats.floor", Map.of("seats", value(floor)), floor));
        CLAWBACKS.forEach(key -> word(key).ifPresent(mode -> add(key, clawback(mode), mode)));
        claim();
        chronicExit();
        maintenance();
        escalator();
        terminationFee();
        warranty();
        return List.copyOf(findings);
    }

    private void add(String key, Object value, Likely... read) {
        var first = read[0];
        double likelihood =
                Stream.of(read).mapToDouble(Likely::likelihood).min().orElseThrow();
        var finding = Finding.of(
                key, value, paper, first.sentence(), start(first), end(first), LEAST_SURE + SURER * likelihood);
        findings.add(LearnedKeys.number(first.label())
                .map(number -> finding.in(number.unit()))
                .orElse(finding));
    }

    private static int start(Likely read) {
        return read.number() == null ? 0 : read.number().start();
    }

    private static int end(Likely read) {
        return read.number() == null
                ? read.sentence().text().length()
                : read.number().end();
    }

    private Optional<Likely> word(String key) {
        return likeliest.values().stream()
                .filter(read -> read.label().startsWith(key + "="))
                .max(Comparator.comparingDouble(Likely::likelihood));
    }

    private Optional<Likely> number(String label) {
        return Optional.ofNullable(likeliest.get(label));
    }

    private static Object value(Likely read) {
        return LearnedKeys.value(read.label(), read.number()).orElseThrow();
    }

    /** What was waived, if the sentence names one amount. */
    private Object clawback(Likely mode) {
        var amounts = Mentions.in(mode.sentence().text(), paper.language()).stream()
                .filter(mention -> mention.kind() == Mention.Kind.MONEY)
                .toList();
        return mode.label().startsWith("etf.clawback.oneOff") && amounts.size() == 1
                ? map(
                        "mode",
                        mode.word(),
                        "amount",
                        Quantity.money(amounts.getFirst().amount()))
                : map("mode", mode.word());
    }

    private void claim() {
        number("sla.claim")
                .ifPresent(within -> word("sla.claim#from").ifPresent(from -> {
                    var claim = new LinkedHashMap<String, Object>((Map<String, Object>) value(within));
                    claim.put("from", from.word());
                    add("sla.claim", claim, within, from);
                }));
    }

    private void chronicExit() {
        number("sla.chronicExit#failures")
                .ifPresent(failures -> number("sla.chronicExit#months")
                        .ifPresent(months -> add(
                                "sla.chronicExit",
                                map("failures", value(failures), "months", value(months)),
                                failures,
                                months)));
    }

    /** Without a most that is allowed there is none. */
    private void maintenance() {
        number("sla.maintenance#noticeHours").ifPresent(notice -> {
            var maintenance = map("noticeHours", value(notice));
            maintenance.put(
                    "capMinutes",
                    number("sla.maintenance#capMinutes")
                            .map(LearnedValues::value)
                            .orElse(null));
            add("sla.maintenance", maintenance, notice);
        });
    }

    private void escalator() {
        word("price.escalator#kind").ifPresent(kind -> {
            if (WITHOUT_FIGURE.contains(kind.word())) {
                add("price.escalator", map("kind", kind.word()), kind);
            } else {
                number("price.escalator")
                        .ifPresent(percent -> add(
                                "price.escalator",
                                map("kind", kind.word(), figure(kind.word()), value(percent)),
                                kind,
                                percent));
            }
        });
    }

    private static String figure(String escalator) {
        return escalator.equals("INDEX_CAPPED") ? "cap" : "percent";
    }

    private void terminationFee() {
        word("etf#kind")
                .filter(kind -> kind.word().equals("PERCENT_OF_REMAINING"))
                .ifPresent(kind -> number("etf#percent")
                        .ifPresent(percent ->
                                add("etf", map("kind", kind.word(), "percent", value(percent)), kind, percent)));
    }

    private void warranty() {
        number("warranty.phones#months")
                .ifPresent(months -> word("warranty.phones#startBasis")
                        .ifPresent(from -> word("warranty.phones#grantor")
                                .ifPresent(grantor -> add(
                                        "warranty.phones",
                                        map(
                                                "months",
                                                value(months),
                                                "startBasis",
                                                from.word(),
                                                "grantor",
                                                grantor.word()),
                                        months,
                                        from,
                                        grantor))));
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
