package io.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines and agents from traffic (domain.md §9). */
class ErlangTest {

    private static final int CASES = 200;

    @ParameterizedTest(name = "{0} erlang: {2} lines")
    @CsvFileSource(resources = "/vectors/erlang-b-lines.csv", numLinesToSkip = 1)
    void linesForTraffic(double erlangs, double target, int lines) {
        assertThat(ErlangB.lines(erlangs, target)).isEqualTo(lines);
    }

    @Test
    void knownProbabilities() {
        assertThat(ErlangB.blocking(25, 30)).isCloseTo(0.0526, within(0.00005));
        assertThat(ErlangC.waiting(10, 14)).isCloseTo(0.1741, within(0.00005));
        assertThat(ErlangB.blocking(0, 0)).isZero();
        assertThat(ErlangB.blocking(3, 0)).isOne();
    }

    static Stream<Arguments> traffic() {
        var random = new Random(20261126);
        return Stream.generate(() -> Arguments.of(
                        random.nextDouble() * 80, 0.001 + random.nextDouble() * 0.2, 1 + random.nextInt(300)))
                .limit(CASES);
    }

    @ParameterizedTest
    @MethodSource("traffic")
    void linesAndBlockingSayTheSame(double erlangs, double target, int users) {
        int lines = ErlangB.lines(erlangs, target);

        assertThat(ErlangB.blocking(erlangs, lines)).isLessThanOrEqualTo(target);
        assertThat(lines == 0 ? 1 : ErlangB.blocking(erlangs, lines - 1)).isGreaterThan(target);
        assertThat(ErlangB.lines(erlangs + 1, target)).isGreaterThanOrEqualTo(lines);
    }

    @ParameterizedTest
    @MethodSource("traffic")
    void moreLinesLoseLessAndProbabilitiesStayProbabilities(double erlangs, double target, int users) {
        for (int lines = 1; lines < 40; lines++) {
            assertThat(ErlangB.blocking(erlangs, lines))
                    .isBetween(0.0, 1.0)
                    .isLessThanOrEqualTo(ErlangB.blocking(erlangs, lines - 1));
            assertThat(ErlangC.waiting(erlangs, lines))
                    .isBetween(0.0, 1.0)
                    .isGreaterThanOrEqualTo(ErlangB.blocking(erlangs, lines) - 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("traffic")
    void fewUsersNeverNeedMoreLinesThanThereAreOfThem(double erlangs, double target, int users) {
        double perUser = Math.min(0.9, erlangs / users);
        int lines = Engset.lines(users, perUser, target);

        assertThat(lines).isLessThanOrEqualTo(users);
        assertThat(Engset.blocking(users, perUser, lines)).isLessThanOrEqualTo(target);
        assertThat(Engset.blocking(users, perUser, users)).isZero();
    }

    /** Where many calls are lost those who lost theirs call again, and the order turns round. */
    @ParameterizedTest
    @MethodSource("traffic")
    void whereFewCallsAreLostFewUsersNeedNoMoreThanManyWithTheSameTraffic(double erlangs, double target, int users) {
        double perUser = Math.min(0.25, erlangs / users);

        assertThat(Engset.lines(users, perUser, target / 10))
                .isLessThanOrEqualTo(ErlangB.lines(users * perUser, target / 10));
    }

    @ParameterizedTest(name = "{0} users of {1} erlang")
    @CsvSource({"20, 0.13, 8, 7", "14, 0.14, 7, 6", "8, 0.12, 5, 4", "80, 0.085, 14, 13", "40, 0.08, 9, 8"})
    void fewUsersAreCountedWithEngset(int users, BigDecimal perUser, int erlangB, int engset) {
        var traffic = new Traffic(users, perUser, new BigDecimal("0.01"));

        assertThat(traffic.linesErlangB()).isEqualTo(erlangB);
        assertThat(traffic.linesEngset()).hasValue(engset);
        assertThat(traffic.linesNeeded()).isEqualTo(engset);
    }

    @Test
    void manyUsersAreCountedWithErlangB() {
        var traffic = new Traffic(1000, new BigDecimal("0.005"), new BigDecimal("0.01"));

        assertThat(traffic.linesEngset()).isEmpty();
        assertThat(traffic.linesNeeded()).isEqualTo(11);
    }

    @Test
    void whatIsNoTrafficIsRefused() {
        assertThatThrownBy(() -> ErlangB.lines(Double.NaN, 0.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ErlangB.lines(-1, 0.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ErlangB.lines(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ErlangB.blocking(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Engset.lines(10, 1, 0.01)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Traffic.of(-1, BigDecimal.ZERO, new BigDecimal("0.01"))).isEmpty();
        assertThat(Traffic.of(1, BigDecimal.ONE, new BigDecimal("0.01"))).isEmpty();
    }

    @Test
    void aQueueThatCannotKeepUpServesNobodyInTime() {
        var queue = new CallQueue(BigDecimal.valueOf(60), BigDecimal.valueOf(210), 3, BigDecimal.valueOf(20));

        assertThat(queue.erlangs()).isEqualTo(3.5);
        assertThat(queue.waiting()).isOne();
        assertThat(queue.serviceLevel()).isZero();
    }

    @Test
    void moreAgentsServeMoreInTime() {
        double before = 0;
        for (int agents = 4; agents < 20; agents++) {
            var queue = new CallQueue(BigDecimal.valueOf(60), BigDecimal.valueOf(210), agents, BigDecimal.valueOf(20));
            assertThat(queue.serviceLevel()).isBetween(before, 1.0);
            before = queue.serviceLevel();
        }
        assertThat(new CallQueue(BigDecimal.ZERO, BigDecimal.TEN, 0, BigDecimal.TEN).serviceLevel())
                .isOne();
    }
}
