package io.parley.terms;

import io.parley.common.Evidence;
import io.parley.common.HolidayCalendar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds small offers: {@code anOffer().seats(50).line("19.95").term("price.escalator", ...)}. */
final class TestOffer {

    private final List<PricedLine> lines = new ArrayList<>();
    private final List<CapturedTerm> terms = new ArrayList<>();
    private int seats = 1;
    private int numbers;
    private int months = 36;
    private String currency = "USD";
    private @Nullable ExchangeRate rate;
    private List<BigDecimal> forecast = List.of();

    static TestOffer anOffer() {
        return new TestOffer();
    }

    /** A line of one unit per month that the escalator touches. */
    TestOffer monthly(String price) {
        return line("M" + lines.size(), "1", price, LineKind.RECURRING, LineCategory.VOICE, 0);
    }

    TestOffer perSeat(String price) {
        return line("S" + lines.size(), Integer.toString(seats), price, LineKind.RECURRING, LineCategory.VOICE, 0);
    }

    TestOffer once(String price, int month) {
        return line("O" + lines.size(), "1", price, LineKind.ONE_OFF, LineCategory.SERVICE, month);
    }

    TestOffer line(String code, String quantity, String price, LineKind kind, LineCategory category, int month) {
        boolean recurring = kind == LineKind.RECURRING;
        lines.add(new PricedLine(
                code,
                code,
                new BigDecimal(quantity),
                new BigDecimal(price),
                kind,
                category,
                recurring,
                recurring,
                month,
                null));
        return this;
    }

    TestOffer term(String key, Object value) {
        terms.add(new CapturedTerm(key, value, null, Evidence.confirmed("terms.pdf", 1, "words"), null));
        return this;
    }

    TestOffer fee(String id, String authority, String basis, String rateOrAmount) {
        var name = basis.startsWith("PCT_") ? "rate" : "amount";
        return term("fee." + id, Map.of("authority", authority, "basis", basis, name, rateOrAmount));
    }

    TestOffer escalator(String kind, String field, String value) {
        return term("price.escalator", Map.of("kind", kind, field, value));
    }

    TestOffer seats(int count) {
        seats = count;
        return this;
    }

    TestOffer numbers(int count) {
        numbers = count;
        return this;
    }

    TestOffer months(int count) {
        months = count;
        return this;
    }

    TestOffer forecast(String... rates) {
        forecast = List.of(rates).stream().map(BigDecimal::new).toList();
        return this;
    }

    TestOffer quotedIn(String quoteCurrency, String perUnit, String engagementCurrency) {
        currency = engagementCurrency;
        rate = new ExchangeRate(quoteCurrency, engagementCurrency, new BigDecimal(perUnit), null);
        return this;
    }

    TermSheet sheet() {
        return TermSheet.of(terms);
    }

    CostingInput input() {
        var assumptions = new Assumptions(new BigDecimal("0.08"), forecast, 36, Map.of(), HolidayCalendar.of("US"));
        return new CostingInput(currency, rate, seats, numbers, months, lines, sheet(), assumptions);
    }

    OfferCosting cost() {
        return OfferCosting.of(input());
    }

    ExitCosts exit() {
        return cost().exit().orElseThrow();
    }
}
