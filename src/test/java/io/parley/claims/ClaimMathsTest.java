package io.parley.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.claims.testing.EquippedClients;
import io.parley.warranty.ReplacementInherits;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What can follow in a claim, by when it is due, how long what came is covered (domain.md §10). */
class ClaimMathsTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 20);
    private static final LocalDate APPROVED = LocalDate.of(2026, 11, 24);

    @Test
    void aClaimRunsFromOpenedToClosed() {
        assertThat(ClaimState.OPENED.next(false)).containsExactly(ClaimState.APPROVED, ClaimState.DENIED);
        assertThat(ClaimState.APPROVED.next(false)).containsExactly(ClaimState.SHIPPED, ClaimState.DENIED);
        assertThat(ClaimState.SHIPPED.next(false)).containsExactly(ClaimState.RECEIVED, ClaimState.DENIED);
        assertThat(ClaimState.RECEIVED.next(false)).containsExactly(ClaimState.CLOSED);
        assertThat(ClaimState.CLOSED.next(false)).isEmpty();
        assertThat(ClaimState.DENIED.next(false)).containsExactly(ClaimState.OPENED);
    }

    @Test
    void whatArrivedBrokenIsExchangedWithoutBeingSentInFirst() {
        assertThat(ClaimState.APPROVED.next(true)).contains(ClaimState.RECEIVED);
    }

    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void nothingIsOwedThatIsNotOpen(ClaimState state) {
        assertThat(!state.isOwed() || state.isOpen()).isTrue();
        assertThat(state.next(false)).isSubsetOf(EnumSet.complementOf(EnumSet.of(state)));
    }

    @ParameterizedTest(name = "{0}, arrived broken: {1}, {2} days, advance: {3}")
    @CsvSource({
        "OPENED, false, 10, false, 2026-11-27",
        "OPENED, true, 10, false, 2026-11-23",
        "OPENED, false, , false, 2026-11-27",
        "APPROVED, false, 10, false, 2026-12-04",
        "APPROVED, false, , false,",
        "SHIPPED, false, 10, false, 2026-12-04",
        "SHIPPED, false, 10, true,",
        "RECEIVED, false, 10, false,",
        "DENIED, false, 10, false,"
    })
    void whatIsDueFollowsFromTheStateAndThePromise(
            ClaimState state, boolean arrivedBroken, @Nullable Integer days, boolean advance, @Nullable LocalDate due) {
        assertThat(ClaimDueDates.of(state, arrivedBroken, ASKED, APPROVED, days, advance)
                        .orElse(null))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} over")
    @CsvSource({"-1,", "0,", "1, PASSED", "6, PASSED", "7, WEEK", "29, WEEK", "30, MONTH", "400, MONTH"})
    void overdueIsSaidInBands(long days, @Nullable OverdueBand band) {
        assertThat(OverdueBand.of(days).orElse(null)).isEqualTo(band);
    }

    @ParameterizedTest(name = "{0}, {1} remaining, arrived broken: {2}")
    @CsvSource({
        "REMAINING, 2027-02-23, false, 2027-02-23",
        "NEW, 2027-02-23, false, 2027-11-29",
        "LONGER, 2027-02-23, false, 2027-11-29",
        "LONGER, 2028-02-23, false, 2028-02-23",
        "REMAINING, , false,",
        "LONGER, , false, 2027-11-29",
        ", 2027-02-23, false,",
        "REMAINING, 2027-02-23, true, 2027-11-29"
    })
    void whatCameIsCoveredAsThePolicySays(
            @Nullable ReplacementInherits inherits,
            @Nullable LocalDate remaining,
            boolean arrivedBroken,
            @Nullable LocalDate until) {
        assertThat(InheritedCover.until(
                        remaining, EquippedClients.policyDraft(inherits), arrivedBroken, LocalDate.of(2026, 11, 30)))
                .isEqualTo(until);
        assertThat(InheritedCover.until(remaining, null, arrivedBroken, LocalDate.of(2026, 11, 30)))
                .isNull();
    }
}
