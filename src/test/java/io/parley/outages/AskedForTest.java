package io.parley.outages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.contracts.ClaimMade;
import io.parley.sla.Leakage;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A claim that stands in two lists is one claim; another one of the same month is another one. */
class AskedForTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void aClaimForASiteLeavesThoseOfOtherSitesStanding() {
        var asked = new AskedFor(List.of(recorded("HBR", "40")), List.of(entered("25", "25")));

        assertThat(asked.all()).extracting(Leakage.Claim::claimed).containsExactly(amount("40"), amount("25"));
        assertThat(asked.of("HBR", OCTOBER, true).orElseThrow().claim().amount())
                .isEqualByComparingTo("40");
        assertThat(asked.of("EST", OCTOBER, true).orElseThrow().outcome()).isEqualTo(ClaimOutcome.PAID);
    }

    @Test
    void theSameAmountIsTheSameClaimOnce() {
        var asked = new AskedFor(
                List.of(recorded("HBR", "40.00")), List.of(entered("40", "0"), entered("40", "0"), entered("25", "0")));

        assertThat(asked.all())
                .extracting(Leakage.Claim::claimed)
                .containsExactly(amount("40.00"), amount("40"), amount("25"));
    }

    @Test
    void oneForEverybodyIsAllThereCanBeInItsMonth() {
        var asked = new AskedFor(
                List.of(recorded("PLATFORM", "40")),
                List.of(entered("35", "0"), new ClaimMade(OCTOBER.minusMonths(1), amount("10"), amount("0"))));

        assertThat(asked.all()).extracting(Leakage.Claim::claimed).containsExactly(amount("40"), amount("10"));
    }

    @Test
    void eachEnteredClaimIsTakenByOneScopeAndOnlyByOneThatOwes() {
        var asked = new AskedFor(List.of(), List.of(entered("40", "0"), entered("25", "0")));

        assertThat(asked.of("HBR", OCTOBER, false)).isEmpty();
        assertThat(asked.of("EST", OCTOBER, true).orElseThrow().claim().amount())
                .isEqualByComparingTo("40");
        assertThat(asked.of("LKS", OCTOBER, true).orElseThrow().claim().amount())
                .isEqualByComparingTo("25");
        assertThat(asked.of("HBR", OCTOBER, true)).isEmpty();
    }

    private static ClaimDetails recorded(String scope, String claimed) {
        return new ClaimDetails(
                null,
                new ClaimDraft(scope, OCTOBER, amount(claimed), null, ""),
                ClaimOutcome.OPEN,
                BigDecimal.ZERO,
                null,
                "",
                0);
    }

    private static ClaimMade entered(String claimed, String paid) {
        return new ClaimMade(OCTOBER, amount(claimed), amount(paid));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }
}
