package io.parley.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeakageTest {

    private static final SlaReplay THREE_FAILED_MONTHS = SlaReplay.of(
                    Agreement.faultless().policy(),
                    Logged.log(
                            "2026-01",
                            "2026-03",
                            Logged.outage("2026-01-10T10:00:00", "2026-01-10T12:00:00"),
                            Logged.outage("2026-02-10T10:00:00", "2026-02-10T12:00:00"),
                            Logged.outage("2026-03-10T10:00:00", "2026-03-10T12:00:00")),
                    Priced.at("1000").base())
            .orElseThrow();

    private static Leakage on(String today, Leakage.Claim... claims) {
        return Leakage.of(THREE_FAILED_MONTHS, List.of(claims), LocalDate.parse(today))
                .orElseThrow();
    }

    private static Leakage.Claim claim(int month, String claimed, String paid) {
        return new Leakage.Claim(null, YearMonth.of(2026, month), new BigDecimal(claimed), new BigDecimal(paid));
    }

    @Test
    void everyCreditIsClaimedLostOrStillClaimable() {
        var leakage = on("2026-04-15", claim(1, "100.00", "60.00"));

        assertThat(leakage.owed()).isEqualByComparingTo("300");
        assertThat(leakage.unclaimed()).isEqualByComparingTo("200");
        assertThat(leakage.claimedNotPaid()).isEqualByComparingTo("40");
        assertThat(leakage.lost()).as("February's window closed on 30 March").isEqualByComparingTo("100");
        assertThat(leakage.stillClaimable()).isEqualByComparingTo("100");
    }

    @Test
    void onTheLastDayNothingIsLostYet() {
        assertThat(on("2026-03-30", claim(1, "100.00", "0.00")).lost()).isZero();
        assertThat(on("2026-03-31", claim(1, "100.00", "0.00")).lost()).isEqualByComparingTo("100");
    }

    @Test
    void whatWasNotClaimedOfAClaimedMonthIsLostToo() {
        assertThat(on("2026-03-15", claim(1, "30.00", "30.00")).lost()).isEqualByComparingTo("70");
    }

    @Test
    void aClaimForOneSiteLeavesWhatTheOtherIsOwed() {
        var leakage = atBothSites("2026-04-15", claimFor("A", "100.00"));

        assertThat(leakage.owed()).isEqualByComparingTo("200");
        assertThat(leakage.unclaimed()).isEqualByComparingTo("100");
        assertThat(leakage.lost()).as("B was never claimed").isEqualByComparingTo("100");
        assertThat(leakage.stillClaimable()).isZero();
    }

    @Test
    void whatWasAskedForTooMuchAtOneSiteIsNotTakenFromTheOther() {
        var leakage = atBothSites("2026-04-15", claimFor("A", "170.00"));

        assertThat(leakage.lost()).isEqualByComparingTo("100");
        assertThat(leakage.unclaimed()).isEqualByComparingTo("100");
        assertThat(leakage.stillClaimable()).isZero();
    }

    @Test
    void aClaimThatNamesNoSiteIsForAllThatTheMonthOwes() {
        assertThat(atBothSites("2026-04-15", claimFor(null, "150.00")).lost()).isEqualByComparingTo("50");
        assertThat(atBothSites("2026-04-15", claimFor("PLATFORM", "150.00")).lost())
                .as("a scope the agreement does not know")
                .isEqualByComparingTo("50");
        assertThat(atBothSites("2026-04-15", claimFor("B", "100.00"), claimFor(null, "100.00"))
                        .lost())
                .as("what names a site takes first")
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("io.parley.sla.SlaPropertiesTest#seeds")
    void whatIsOwedIsClaimedLostOrStillClaimable(long seed) {
        var random = new Random(seed);
        var claims = Stream.generate(() -> claimFor(
                        List.of("A", "B", "PLATFORM").get(random.nextInt(3)), Integer.toString(random.nextInt(160))))
                .limit(random.nextInt(5))
                .toArray(Leakage.Claim[]::new);
        var leakage = atBothSites(random.nextBoolean() ? "2026-02-20" : "2026-04-15", claims);

        assertThat(List.of(leakage.unclaimed(), leakage.lost(), leakage.stillClaimable()))
                .allSatisfy(amount -> assertThat(amount).isBetween(BigDecimal.ZERO, leakage.owed()));
        assertThat(leakage.unclaimed()).isGreaterThanOrEqualTo(leakage.owed().subtract(leakage.claimed()));
    }

    private static Leakage atBothSites(String today, Leakage.Claim... claims) {
        var replay = SlaReplay.of(
                        Agreement.faultless().with("sla.scope", "SITE").policy(),
                        Logged.log("2026-01", "2026-01", Logged.outage("2026-01-10T10:00:00", "2026-01-10T12:00:00")),
                        Priced.at("1000").base())
                .orElseThrow();
        return Leakage.of(replay, List.of(claims), LocalDate.parse(today)).orElseThrow();
    }

    private static Leakage.Claim claimFor(@Nullable String scope, String claimed) {
        return new Leakage.Claim(scope, YearMonth.of(2026, 1), new BigDecimal(claimed), BigDecimal.ZERO);
    }

    @Test
    void withoutKnownCreditsThereIsNoLeakage() {
        var unknown = SlaReplay.of(
                        Agreement.faultless().without("sla.feeBase").policy(),
                        Logged.log("2026-01", "2026-01", Logged.outage("2026-01-10T10:00:00", "2026-01-10T12:00:00")),
                        Priced.at("1000").base())
                .orElseThrow();

        assertThat(Leakage.of(unknown, List.of(), LocalDate.of(2026, 4, 1))).isEmpty();
    }
}
