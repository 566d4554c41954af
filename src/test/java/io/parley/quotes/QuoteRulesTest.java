package io.parley.quotes;

import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aOneOff;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.providers.ProviderId;
import io.parley.quotes.testing.QuoteDrafts;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteRulesTest {

    private static final ProviderId PROVIDER = new ProviderId(new UUID(0, 7));

    @Test
    void aCompleteOfferHasNoProblem() {
        var draft = aQuote(PROVIDER)
                .with(aLine("SEAT", "42", "19.95"), aOneOff("PORT", "40", "7.50", 0))
                .draft();

        assertThat(QuoteRules.problems(draft, "USD")).isEmpty();
    }

    static Stream<Arguments> faults() {
        var line = aLine("SEAT", "42", "19.95");
        return Stream.of(
                Arguments.of("a 0-month term", aQuote(PROVIDER).with(line).months(0), null, "termMonths"),
                Arguments.of("no seats", aQuote(PROVIDER).with(line).seats(0), null, "seats"),
                Arguments.of(
                        "valid until before the day of the quote",
                        aQuote(PROVIDER).with(line).validUntil(LocalDate.of(2026, 11, 8)),
                        null,
                        "validUntil"),
                Arguments.of("no such currency", aQuote(PROVIDER).with(line).in("ZZZ", null, null), null, "currency"),
                Arguments.of(
                        "another currency without a rate",
                        aQuote(PROVIDER).with(line).in("EUR", null, LocalDate.of(2026, 11, 9)),
                        null,
                        "exchangeRate"),
                Arguments.of(
                        "a rate without its day",
                        aQuote(PROVIDER).with(line).in("EUR", "1.08", null),
                        null,
                        "exchangeRateDate"),
                Arguments.of("no lines", aQuote(PROVIDER), null, "lines"),
                Arguments.of("a missing price", aQuote(PROVIDER).with(line, aLine("B", "1", null)), 2, "unitPrice"),
                Arguments.of("a missing quantity", aQuote(PROVIDER).with(aLine("B", null, "1")), 1, "quantity"),
                Arguments.of("a negative quantity", aQuote(PROVIDER).with(line, aLine("B", "-1", "1")), 2, "quantity"),
                Arguments.of(
                        "a price with seven decimals",
                        aQuote(PROVIDER).with(aLine("B", "1", "0.1234567")),
                        1,
                        "unitPrice"),
                Arguments.of(
                        "a one-off after the term",
                        aQuote(PROVIDER).with(line, aOneOff("P", "1", "1", 37)),
                        2,
                        "month"),
                Arguments.of("the same line twice", aQuote(PROVIDER).with(line, line), 2, "code"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsNamedAtItsField(String name, QuoteDrafts draft, @Nullable Integer line, String field) {
        assertThat(QuoteRules.problems(draft.draft(), "USD")).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.field()).isEqualTo(field);
        });
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        var draft = aQuote(PROVIDER)
                .months(0)
                .in("EUR", null, null)
                .with(aLine("A", "-1", null), aLine("B", null, "1"))
                .draft();

        assertThat(QuoteRules.problems(draft, "USD"))
                .extracting(QuoteProblem::field)
                .containsExactly("termMonths", "exchangeRate", "exchangeRateDate", "quantity", "unitPrice", "quantity");
    }

    @Test
    void blankRowsOfTheEditorAreNoFaultAndLinesKeepTheirNumbers() {
        var draft = aQuote(PROVIDER)
                .with(aLine("A", "1", "1"), QuoteLineDraft.empty(), aLine("B", "1", null))
                .draft();

        assertThat(QuoteRules.problems(draft, "USD"))
                .singleElement()
                .extracting(QuoteProblem::line)
                .isEqualTo(3);
    }

    @Test
    void theSameCodeForAnotherSiteOrPriceIsAnotherLine() {
        var draft = aQuote(PROVIDER)
                .with(aLine("A", "1", "1"), aLine("A", "1", "2"))
                .draft();

        assertThat(QuoteRules.problems(draft, "USD")).isEmpty();
    }
}
