package io.parley.quotes;

import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aOneOff;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.providers.ProviderId;
import io.parley.quotes.testing.QuoteDrafts;
import io.parley.terms.CapturedTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a round changed against the one before. */
class RoundDifferenceTest {

    private static final ProviderId LARKFIELD = new ProviderId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    static Stream<Arguments> lines() {
        var seat = aLine("SEAT", "42", "19.95");
        var recording = aLine("REC", "10", "2");
        return Stream.of(
                arguments("the same lines", List.of(seat, recording), List.of(seat, recording), ""),
                arguments("another order", List.of(seat, recording), List.of(recording, seat), ""),
                arguments("numbers count by value", List.of(seat), List.of(aLine("SEAT", "42.0", "19.9500")), ""),
                arguments(
                        "a lower price", List.of(seat), List.of(aLine("SEAT", "42", "18.95")), "~Line SEAT UNIT_PRICE"),
                arguments(
                        "price and quantity",
                        List.of(seat),
                        List.of(aLine("SEAT", "40", "18.95")),
                        "~Line SEAT QUANTITY UNIT_PRICE"),
                arguments("a line more", List.of(seat), List.of(seat, recording), "+Line REC"),
                arguments("a line less", List.of(seat, recording), List.of(seat), "-Line REC"),
                arguments(
                        "the order of telling: the later round's lines, then what is gone",
                        List.of(recording, seat),
                        List.of(aLine("FAX", "1", "5"), aLine("SEAT", "42", "20")),
                        "+Line FAX; ~Line SEAT UNIT_PRICE; -Line REC"),
                arguments(
                        "the provider's code holds a reworded line",
                        List.of(seat),
                        List.of(worded("SEAT", "Premium seat", "42", "19.95")),
                        "~Premium seat DESCRIPTION"),
                arguments(
                        "the words hold a renumbered line",
                        List.of(seat),
                        List.of(worded("SEAT-2027", "line  seat", "42", "21")),
                        "~line  seat CODE DESCRIPTION UNIT_PRICE"),
                arguments(
                        "a running number says nothing",
                        List.of(worded("L2", "Fax server", "1", "5")),
                        List.of(worded("L2", "Call queue", "3", "9")),
                        "+Call queue; -Fax server"),
                arguments(
                        "a monthly charge is not a one-off",
                        List.of(worded("PORT", "Porting", "40", "7.50")),
                        List.of(aOneOff("PORT", "40", "7.50", 0)),
                        "+One-off PORT; -Porting"),
                arguments(
                        "a one-off that moves",
                        List.of(aOneOff("SET", "1", "100", 0)),
                        List.of(aOneOff("SET", "1", "100", 3)),
                        "~One-off SET MONTH"),
                arguments(
                        "twice the same code and words, at two prices",
                        List.of(aLine("DID", "10", "1"), aLine("DID", "30", "0.50")),
                        List.of(aLine("DID", "10", "1"), aLine("DID", "30", "0.40")),
                        "~Line DID UNIT_PRICE"),
                arguments(
                        "a price that was missing",
                        List.of(aLine("A", "1", null)),
                        List.of(aLine("A", "1", "0")),
                        "~Line A UNIT_PRICE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void linesAreFoundAgain(String name, List<QuoteLineDraft> before, List<QuoteLineDraft> after, String expected) {
        var difference = RoundDifference.between(round(before), round(after));

        assertThat(difference.lines().stream().map(RoundDifferenceTest::told).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
        assertThat(difference.isEmpty()).isEqualTo(expected.isEmpty());
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                arguments("nothing", offer(), ""),
                arguments("fewer seats", offer().seats(40), "SEATS 42 → 40"),
                arguments("a longer term", offer().months(60), "TERM_MONTHS 36 → 60"),
                arguments(
                        "a later last day",
                        offer().validUntil(LocalDate.of(2027, 1, 15)),
                        "VALID_UNTIL 2026-12-18 → 2027-01-15"),
                arguments("no last day any more", offer().validUntil(null), "VALID_UNTIL 2026-12-18 → null"),
                arguments(
                        "another currency",
                        offer().in("EUR", "1.080", LocalDate.of(2026, 11, 20)),
                        "CURRENCY USD → EUR; EXCHANGE_RATE null → 1.08; EXCHANGE_RATE_DATE null → 2026-11-20"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void theHeadIsComparedFieldByField(String name, QuoteDrafts after, String expected) {
        var difference = RoundDifference.between(offer().draft(), after.draft());

        assertThat(difference.head().stream()
                        .map(change -> change.field() + " " + change.before() + " → " + change.after())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    static Stream<Arguments> terms() {
        var half = aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.5"));
        var sameHalf = aTerm("etf", Map.of("percent", "0.5", "kind", "PERCENT_OF_REMAINING"));
        var full = aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "1"));
        var tacit = aTerm("renewal.mode", "TACIT");
        return Stream.of(
                arguments("the same", List.of(half), List.of(sameHalf), ""),
                arguments("a better clause", List.of(full), List.of(half), "~etf"),
                arguments("a clause more", List.of(half), List.of(half, tacit), "+renewal.mode"),
                arguments("a clause less", List.of(half, tacit), List.of(half), "-renewal.mode"),
                arguments(
                        "a promise that got into the paper",
                        List.of(claimed("TACIT")),
                        List.of(tacit),
                        "~renewal.mode"),
                arguments("an unknown is no answer", List.of(), List.of(unknown()), ""),
                arguments(
                        "what the head says is told there",
                        List.of(aTerm("quote.number", "Q-1")),
                        List.of(aTerm("quote.number", "Q-2")),
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("terms")
    void theGoverningStatementsAreCompared(
            String name, List<CapturedTerm> before, List<CapturedTerm> after, String expected) {
        var difference = RoundDifference.between(terms(before), terms(after));

        assertThat(difference.terms().stream()
                        .map(change ->
                                (change.before() == null ? "+" : change.after() == null ? "-" : "~") + change.key())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void comparedBackwardsWhatWasAddedIsRemoved() {
        var one = round(List.of(aLine("SEAT", "42", "19.95"), aLine("REC", "1", "2")));
        var other = round(List.of(aLine("SEAT", "42", "18.95"), aLine("FAX", "1", "5")));

        var there = RoundDifference.between(one, other).lines();
        var back = RoundDifference.between(other, one).lines();

        assertThat(back)
                .containsExactlyInAnyOrderElementsOf(there.stream()
                        .map(change -> new LineChange(change.after(), change.before()))
                        .toList());
    }

    private static QuoteDrafts offer() {
        return aQuote(LARKFIELD);
    }

    private static QuoteDraft round(List<QuoteLineDraft> lines) {
        return offer().draft().withLines(new ArrayList<>(lines));
    }

    private static QuoteDraft terms(List<CapturedTerm> terms) {
        return offer().with(terms.toArray(CapturedTerm[]::new)).draft();
    }

    private static CapturedTerm claimed(String mode) {
        return new CapturedTerm(
                "renewal.mode",
                mode,
                null,
                new Evidence(EvidenceStatus.CLAIMED, null, null, null, "agent", null, null),
                null);
    }

    private static CapturedTerm unknown() {
        return new CapturedTerm("sla.target", null, null, Evidence.unknown(), null);
    }

    private static QuoteLineDraft worded(String code, String words, String quantity, String price) {
        var line = aLine(code, quantity, price);
        return new QuoteLineDraft(
                code,
                words,
                new BigDecimal(quantity),
                new BigDecimal(price),
                line.kind(),
                line.category(),
                line.escalates(),
                line.scalesWithSeats(),
                line.month(),
                line.site(),
                false);
    }

    private static String told(LineChange change) {
        var words = change.line().description();
        if (change.isAdded()) {
            return "+" + words;
        }
        return change.isRemoved()
                ? "-" + words
                : "~" + words + " " + change.facets().stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
