package io.parley.terms;

import static io.parley.terms.TestOffer.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A must that needs a higher tier is priced at that tier (domain.md §5). */
class TierUpgradeVectorsTest {

    @ParameterizedTest(name = "{0} seats at {1}, plan at {3} for at least {4} seats, {2} a year: {5}")
    @CsvSource({
        // (24.95 - 19.95) x 50 x 36
        "50, 19.95, 0,    24.95, 0,   9000.00",
        // cells of year 2: 1334.83 - 1067.33, of year 3: 1428.26 - 1142.04
        "50, 19.95, 0.07, 24.95, 0,   9644.64",
        // ten seats are billed for five: (200 - 100) x 36
        "5,  20,    0,    20,    10,  3600.00",
        "50, 24.95, 0,    19.95, 0,  -9000.00",
        "1,  10,    0,    10,    0,      0.00"
    })
    void theDifferenceIsTakenCellByCell(
            int seats, String offered, String percent, BigDecimal listPrice, int minimum, BigDecimal added) {
        var offer = anOffer()
                .seats(seats)
                .perSeat(offered)
                .escalator("FIXED_PERCENT", "percent", percent)
                .cost();

        assertThat(TierUpgrade.of(offer, listPrice, "USD", minimum))
                .hasValueSatisfying(upgrade -> assertThat(upgrade.added()).isEqualByComparingTo(added));
    }

    @Test
    void theCapturedPriceOfASeatCountsBeforeTheLines() {
        var offer = anOffer().seats(10).perSeat("30").term("price.seat", "20").cost();

        assertThat(TierUpgrade.of(offer, new BigDecimal("25"), "USD", 0))
                .hasValueSatisfying(upgrade -> assertThat(upgrade.added()).isEqualByComparingTo("1800"));
    }

    @Test
    void withoutAPriceOfASeatOnlyTheChargeIsKnown() {
        var offer = anOffer().seats(10).monthly("500").cost();

        assertThat(TierUpgrade.of(offer, new BigDecimal("25"), "USD", 0)).hasValueSatisfying(upgrade -> {
            assertThat(upgrade.added()).isNull();
            assertThat(upgrade.total()).isEqualByComparingTo("9000");
        });
    }

    @Test
    void aPriceInACurrencyNobodyGaveARateForIsNotAdded() {
        var offer = anOffer().seats(10).perSeat("20").cost();

        assertThat(TierUpgrade.of(offer, new BigDecimal("25"), "EUR", 0)).isEmpty();
    }
}
