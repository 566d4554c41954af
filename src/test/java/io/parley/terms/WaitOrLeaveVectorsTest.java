package io.parley.terms;

import static io.parley.terms.TestOffer.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Wait-or-leave vectors of domain.md §1.2 and where the present contract stands. */
class WaitOrLeaveVectorsTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static PresentContract present(TestOffer offer, LocalDate today) {
        var input = offer.input();
        return PresentContract.of(
                input,
                START,
                today,
                NoticeSchedule.of(new NoticeInput(START, input.terms(), input.assumptions(), null, today)));
    }

    @Test
    void leavingNowCanCostMoreThanStaying() {
        var present = present(
                anOffer()
                        .monthly("1000")
                        .term("term.months", 36)
                        .term("renewal.mode", "NONE")
                        .term("etf", Map.of("kind", "FLAT", "amount", "11000")),
                LocalDate.of(2025, 2, 10));
        assertThat(present.contractMonthToday()).isEqualTo(14);
        assertThat(present.monthsLeft()).isEqualTo(22);

        var result = WaitOrLeave.of(
                        present, anOffer().monthly("650").once("1500", 0).cost(), BigDecimal.ZERO, 22)
                .orElseThrow();

        assertThat(result.leaveNowTotal()).isEqualTo("26800.00");
        assertThat(result.stayToEndTotal()).isEqualTo("22000.00");
        assertThat(result.best().stay()).isEqualTo(22);
        assertThat(result.breakEvenEtf()).isEqualTo("6200.00");
        assertThat(result.buyOutAsk()).isEqualTo("4800.00");
    }

    @Test
    void anUnknownTerminationFeeLeavesTheQuestionOpen() {
        var present = present(anOffer().monthly("1000").term("term.months", 36), LocalDate.of(2025, 2, 10));

        assertThat(WaitOrLeave.of(present, anOffer().monthly("1").cost(), BigDecimal.ZERO, 36))
                .isEmpty();
    }

    @Test
    void aMissedNoticeCommitsTheNextRenewal() {
        var offer = anOffer()
                .monthly("100")
                .term("term.months", 36)
                .term("renewal.mode", "TACIT")
                .term("renewal.months", 12)
                .term("notice.period", Map.of("amount", 60, "unit", "DAYS"))
                .term("notice.countsFrom", "LAST_DAY")
                .term("notice.method", "EMAIL")
                .term("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "1"));
        var input = offer.input();
        var assumptions = new Assumptions(
                new BigDecimal("0.08"),
                java.util.List.of(),
                36,
                Map.of("EMAIL", 0),
                input.assumptions().calendar());
        var today = LocalDate.of(2026, 12, 10);
        var notice = NoticeSchedule.of(new NoticeInput(START, input.terms(), assumptions, null, today));
        var present = PresentContract.of(input, START, today, notice);

        assertThat(notice.status()).isEqualTo(NoticeStatus.MISSED);
        assertThat(present.committedThroughMonth()).isEqualTo(48);
        assertThat(present.committedLastDay()).isEqualTo("2027-12-31");
        assertThat(present.exit().orElseThrow().total(36)).isEqualTo("1200.00");
    }

    @Test
    void monthsGoOnCountingInARenewal() {
        var present = present(
                anOffer()
                        .monthly("100")
                        .term("term.months", 12)
                        .term("renewal.mode", "TACIT")
                        .term("renewal.months", 12)
                        .term("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.5")),
                LocalDate.of(2025, 6, 15));

        assertThat(present.contractMonthToday()).isEqualTo(18);
        assertThat(present.committedThroughMonth()).isEqualTo(24);
        assertThat(present.exit().orElseThrow().total(18)).isEqualTo("300.00");
    }
}
