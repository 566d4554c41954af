package io.parley.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.parley.common.ProblemException;
import io.parley.identity.MembershipId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server makes of bytes and probes, without a server. */
class MeasuredBytesTest {

    private static final long TENTH = 100_000_000;

    @Test
    void theRateLeavesOutTheWarmUpAndTheLastTenth() {
        var counter = new ByteCounter();
        for (int i = 0; i < 80; i++) {
            counter.add(i < 15 ? 1_000_000 : 62_500, 5 + i * TENTH); // 62,500 bytes in a tenth are 5 Mbps
        }
        counter.add(9_000_000, 5 + 80 * TENTH);

        assertThat(counter.mbps()).hasValueSatisfying(rate -> assertThat(rate).isCloseTo(5, within(1e-9)));
        assertThat(counter.total()).isEqualTo(15_000_000 + 65 * 62_500 + 9_000_000);
        assertThat(counter.seconds()).isCloseTo(8.1, within(1e-9));
    }

    @Test
    void aShortStreamHasNoRateAndAnEndlessOneIsCountedToTheEnd() {
        var counter = new ByteCounter();
        assertThat(counter.mbps()).isEmpty();
        counter.add(1000, 0);
        counter.add(1000, 24 * TENTH);
        assertThat(counter.mbps()).as("0.9 s after the warm-up").isEmpty();
        counter.add(1000, 4000 * TENTH);
        assertThat(counter.total()).isEqualTo(3000);
    }

    @Test
    void jitterIsTheMeanDifferenceOfNeighboursAndAFailedProbeIsNoFigure() {
        var probes = Probes.of("20,30,,20,40,20").orElseThrow();

        assertThat(probes.sent()).isEqualTo(6);
        assertThat(probes.failed()).isEqualTo(1);
        assertThat(probes.roundTripMs()).hasValue(20);
        assertThat(probes.jitterMs()).hasValue((10 + 10 + 20 + 20) / 4.0);
        assertThat(Probes.of("20,30,,,,").orElseThrow().jitterMs())
                .as("too few answers")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "NaN", "1e9", "<script>", "1;2", "Infinity"})
    void craftedProbesAreNone(String listed) {
        assertThat(Probes.of(listed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 5, true",
        "25, 6, true",
        "60, 5, false",
        "NaN, 5, false",
        "20, 40, false",
        "20, 0.1, false",
        "-1, 5, false"
    })
    void aBrowserIsBelievedAsFarAsBytesWereMoved(double down, double up, boolean believed) {
        var sent = new ByteCounter();
        for (int i = 0; i < 80; i++) {
            sent.add(250_000, i * TENTH); // 20 Mbps
        }
        var figures = new MeasuredFigures(down, up, "", "");

        if (believed) {
            Plausibility.require(figures, sent, 5);
        } else {
            assertThatThrownBy(() -> Plausibility.require(figures, sent, 5)).isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0|Firefox 145",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36|Chrome 142",
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0|Edge 142",
                "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1|Safari 18",
                "curl/8.5|''"
            })
    void aBrowserIsNamedInTwoWords(String userAgent, String name) {
        assertThat(BrowserName.of(userAgent)).isEqualTo(name);
    }

    @Test
    void streamsAreLimitedByPersonAndAltogether() {
        var streams = new Streams(2);
        var people = Stream.generate(() -> new MembershipId(UUID.randomUUID()))
                .limit(3)
                .toList();
        for (int i = 0; i < Streams.MOST_OF_A_PERSON; i++) {
            assertThat(streams.enter(people.getFirst())).isTrue();
        }
        assertThat(streams.enter(people.getFirst())).as("one more of the first").isFalse();
        for (int i = 0; i < Streams.MOST_OF_A_PERSON; i++) {
            assertThat(streams.enter(people.get(1))).isTrue();
        }
        assertThat(streams.enter(people.get(2))).as("the server's are taken").isFalse();

        streams.leave(people.getFirst());

        assertThat(streams.running()).isEqualTo(2 * Streams.MOST_OF_A_PERSON - 1);
        assertThat(streams.enter(people.get(2))).isTrue();
    }
}
