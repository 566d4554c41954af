package io.parley.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpreadTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/spread.csv", numLinesToSkip = 1)
    void quartilesAndPlacesAreThoseOfASpreadsheet(
            String name,
            String values,
            BigDecimal lower,
            BigDecimal median,
            BigDecimal upper,
            BigDecimal value,
            Spread.Quarter quarter,
            int percentile) {
        var spread =
                Spread.of(Arrays.stream(values.split(" ")).map(BigDecimal::new).toList());

        assertThat(spread.lowerQuartile()).isEqualByComparingTo(lower);
        assertThat(spread.median()).isEqualByComparingTo(median);
        assertThat(spread.upperQuartile()).isEqualByComparingTo(upper);
        assertThat(spread.quarter(value)).isEqualTo(quarter);
        assertThat(spread.percentile(value)).isEqualTo(percentile);
    }

    @Test
    void quartilesAreInOrderAndTheQuarterAgreesWithThem() {
        var random = new Random(20261126);
        for (int i = 0; i < 500; i++) {
            var spread = Spread.of(Stream.generate(() -> BigDecimal.valueOf(random.nextInt(2_000), 2))
                    .limit(1 + random.nextInt(40))
                    .toList());
            assertThat(spread.lowerQuartile()).isLessThanOrEqualTo(spread.median());
            assertThat(spread.median()).isLessThanOrEqualTo(spread.upperQuartile());
            var value = BigDecimal.valueOf(random.nextInt(2_000), 2);
            boolean high = value.compareTo(spread.median()) > 0;
            assertThat(spread.quarter(value).ordinal() >= Spread.Quarter.UPPER.ordinal())
                    .isEqualTo(high);
        }
    }

    @Test
    void ofNothingThereIsNoSpread() {
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
