package io.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a call sounds (domain.md §9). */
class CallQualityTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/call-quality.csv", numLinesToSkip = 1)
    void aCallSounds(
            String name,
            double oneWayMs,
            double lossPercent,
            double ie,
            double bpl,
            double rating,
            double mos,
            QualityGrade grade) {
        var quality = CallQuality.of(oneWayMs, lossPercent, new Codec.Impairment(ie, bpl));

        assertThat(quality.rating()).isCloseTo(rating, within(0.05));
        assertThat(quality.mos()).isCloseTo(mos, within(0.005));
        assertThat(quality.grade()).isEqualTo(grade);
    }

    static Stream<Arguments> lines() {
        var random = new Random(20261126);
        return Stream.generate(() -> Arguments.of(random.nextDouble() * 600, random.nextDouble() * 20))
                .limit(200);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void moreDelayAndMoreLossNeverSoundBetter(double delay, double loss) {
        for (var codec : Codec.values()) {
            codec.impairment().ifPresent(impairment -> {
                var quality = CallQuality.of(delay, loss, impairment);
                assertThat(quality.mos()).isBetween(1.0, 4.5);
                assertThat(CallQuality.of(delay + 20, loss, impairment).rating())
                        .isLessThanOrEqualTo(quality.rating());
                assertThat(CallQuality.of(delay, loss + 1, impairment).rating()).isLessThanOrEqualTo(quality.rating());
            });
        }
    }

    @Test
    void delayIsHalfTheRoundTripWithBufferAndPacketisation() {
        assertThat(CallQuality.measured(30, 3, 0, new Codec.Impairment(0, 25.1)).oneWayMs())
                .isEqualTo(15 + 6 + 25);
    }

    @ParameterizedTest
    @CsvSource({"4.0, GOOD", "3.999, ACCEPTABLE", "3.7, ACCEPTABLE", "3.699, POOR"})
    void gradesBeginAtTheirBound(double mos, QualityGrade grade) {
        assertThat(QualityGrade.of(mos)).isEqualTo(grade);
    }

    @Test
    void whatWasNeverMeasuredIsRefused() {
        var g711 = new Codec.Impairment(0, 25.1);
        assertThatThrownBy(() -> CallQuality.of(-1, 0, g711)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CallQuality.of(10, 101, g711)).isInstanceOf(IllegalArgumentException.class);
    }
}
