package io.parley.terms;

import static io.parley.terms.TestOffer.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.terms.ScenarioCost.Open;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offers under scenarios: 10 seats at 100 a month over 36 months unless said otherwise. */
class ScenarioCostTest {

    @ParameterizedTest(name = "{0} seats, {1} from month {2}: {3}")
    @CsvSource({"42, -0.2, 1, 34", "42, 0, 1, 42", "42, 0.5, 1, 63", "1, -0.9, 1, 1", "3, -0.5, 1, 2", "10, -1, 1, 1"})
    void seatsAreRoundedHalfUpAndNeverBelowOne(int quoted, BigDecimal change, int month, int expected) {
        assertThat(scenario(change.toPlainString(), month).seats(quoted)).isEqualTo(expected);
    }

    /** 10 × 100 × 12 = 12,000 in the first year, 8 × 100 × 24 = 19,200 after it. */
    @ParameterizedTest(name = "true-down {0}: {1} – {2}")
    @CsvSource({
        "ANY_TIME, 31200.00, 31200.00",
        "ANNUAL, 31200.00, 31200.00",
        "NOT_ALLOWED, 36000.00, 36000.00",
        "AT_RENEWAL, 36000.00, 36000.00",
        ", 31200.00, 36000.00"
    })
    void theRightToGiveSeatsBackDecides(String right, String low, String high) {
        var offer = tenSeats();
        if (right != null) {
            offer.term("seats.trueDown", right);
        }

        var cost = under(offer, scenario("-0.2", 13));

        assertThat(cost.low().total()).isEqualTo(low);
        assertThat(cost.high().total()).isEqualTo(high);
        assertThat(cost.open()).isEqualTo(right == null ? java.util.Set.of(Open.TRUE_DOWN) : java.util.Set.of());
        assertThat(cost.isAtLeast()).isFalse();
    }

    @Test
    void aCapIsTheUpperEndWhereNobodyForecasts() {
        var offer = anOffer().monthly("1000").escalator("INDEX_CAPPED", "cap", "0.05");

        var open = under(offer, scenario("0", 1));
        assertThat(open.low().total()).isEqualTo("36000.00");
        assertThat(open.high().total()).as("5 % a step, domain.md §3").isEqualTo("37830.00");
        assertThat(open.open()).containsExactly(Open.INDEX_UP_TO_CAP);

        var forecast = under(offer, scenario("0", 1, "0.03"));
        assertThat(forecast.low().total()).isEqualTo("37090.80");
        assertThat(forecast.isInterval()).isFalse();
        assertThat(forecast.open()).isEmpty();
    }

    @Test
    void whatNothingLimitsIsALowerBound() {
        assertThat(under(anOffer().monthly("1000"), scenario("0", 1)).open()).containsExactly(Open.ESCALATOR);
        assertThat(under(anOffer().monthly("1000").months(12), scenario("0", 1)).open())
                .as("no step falls into twelve months")
                .isEmpty();
        assertThat(under(
                        anOffer().monthly("1000").term("price.escalator", Map.of("kind", "THEN_CURRENT_LIST")),
                        scenario("0", 1, "0.02")))
                .satisfies(cost -> assertThat(cost.isAtLeast()).isTrue());
        var uncapped = anOffer().monthly("1000").term("price.escalator", Map.of("kind", "INDEX_UNCAPPED"));
        assertThat(under(uncapped, scenario("0", 1)).open()).containsExactly(Open.INDEX);
        assertThat(under(uncapped, scenario("0", 1, "0.07")).high().total()).isEqualTo("38578.80");
    }

    @Test
    void addedSeatsCostTheirPriceAndTheirOwnTerm() {
        var offer = tenSeats().term("seats.added", "OWN_TERM").term("addons.priceLock", true);

        var cost = under(offer, scenario("0.5", 13));

        assertThat(cost.seats()).isEqualTo(15);
        assertThat(cost.low().total()).isEqualTo("48000.00");
        assertThat(cost.tailMonths()).isEqualTo(12);
        assertThat(cost.tailCommitment()).isEqualTo("6000.00");
        assertThat(cost.isAtLeast()).isFalse();
        assertThat(under(tenSeats(), scenario("0.5", 13)).open()).containsExactly(Open.ADDED_SEATS);
    }

    @Test
    void theDiscountRateIsTheScenariosAndUnknownTimingWidens() {
        var offer = anOffer().monthly("1000").term("price.escalator", Map.of("kind", "NONE"));

        var cost = under(offer, scenario("0", 1));
        assertThat(cost.npvLow()).as("in arrears, domain.md §8").isEqualTo("32043.33");
        assertThat(cost.npvHigh()).as("in advance").isEqualTo("32249.50");

        var dear = offer.cost().under(new CostScenario(BigDecimal.ZERO, 1, List.of(), BigDecimal.ZERO, 36));
        assertThat(dear.npvLow()).isEqualTo("36000.00");
        var known = under(offer.term("billing.timing", "ADVANCE"), scenario("0", 1));
        assertThat(known.npvLow()).isEqualTo(known.npvHigh()).isEqualTo("32249.50");
    }

    @Test
    void theSeatPriceIsPerSeatOneHas() {
        var cost = under(tenSeats().term("seats.trueDown", "NOT_ALLOWED"), scenario("-0.5", 19));

        // 36,000 ÷ (18 × 10 + 18 × 5)
        assertThat(cost.low().perSeatPerMonth()).isEqualTo("133.33");
    }

    @Test
    void withoutAnyChangeItIsTheOffersOwnTotal() {
        var offer = tenSeats().once("1500", 0).fee("usf", "GOVERNMENT", "PCT_OF_RECURRING", "0.1");
        var costing = offer.cost();

        var cost = costing.under(scenario("0", 1));

        assertThat(cost.low()).isEqualTo(costing.total());
        assertThat(cost.high()).isEqualTo(costing.total());
    }

    private static TestOffer tenSeats() {
        return anOffer().seats(10).perSeat("100").term("price.escalator", Map.of("kind", "NONE"));
    }

    private static ScenarioCost under(TestOffer offer, CostScenario scenario) {
        return offer.cost().under(scenario);
    }

    private static CostScenario scenario(String change, int month, String... forecast) {
        return new CostScenario(
                new BigDecimal(change),
                month,
                List.of(forecast).stream().map(BigDecimal::new).toList(),
                new BigDecimal("0.08"),
                36);
    }
}
