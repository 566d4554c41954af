package io.parley.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        return new Leakage.Claim(YearMonth.of(2026, month), new BigDecimal(claimed), new BigDecimal(paid));
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
    void withoutKnownCreditsThereIsNoLeakage() {
        var unknown = SlaReplay.of(
                        Agreement.faultless().without("sla.feeBase").policy(),
                        Logged.log("2026-01", "2026-01", Logged.outage("2026-01-10T10:00:00", "2026-01-10T12:00:00")),
                        Priced.at("1000").base())
                .orElseThrow();

        assertThat(Leakage.of(unknown, List.of(), LocalDate.of(2026, 4, 1))).isEmpty();
    }
}
