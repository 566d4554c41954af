package io.parley.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthOfEndsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    private static final List<Integer> AHEAD = List.of(60, 14);
    private static final Map<LocalDate, Long> DAYS = Map.of(
            LocalDate.of(2026, 12, 3), 5L,
            LocalDate.of(2026, 12, 12), 2L,
            LocalDate.of(2026, 12, 30), 1L,
            LocalDate.of(2027, 1, 31), 4L);

    @Test
    void aMonthThatHasBegunToEndIsToldOfOnceOnly() {
        assertThat(MonthOfEnds.untold(DAYS, TODAY, month -> true))
                .containsExactly(new MonthOfEnds(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 1, 31), 4));
        assertThat(MonthOfEnds.untold(DAYS, TODAY, month -> false).getFirst())
                .as("nobody heard of it: what is left")
                .isEqualTo(new MonthOfEnds(LocalDate.of(2026, 12, 12), LocalDate.of(2026, 12, 30), 3));
        assertThat(MonthOfEnds.untold(Map.of(LocalDate.of(2026, 12, 3), 5L), TODAY, month -> false))
                .isEmpty();
    }

    @Test
    void theNearestAlertIsDueFromItsDayOn() {
        assertThat(ahead(61)).isEmpty();
        assertThat(ahead(60)).hasValue(60);
        assertThat(ahead(15)).hasValue(60);
        assertThat(ahead(14)).hasValue(14);
        assertThat(ahead(0)).hasValue(14);
    }

    private static java.util.Optional<Integer> ahead(int days) {
        return new MonthOfEnds(TODAY.plusDays(days), TODAY.plusDays(days), 1).alert(TODAY, AHEAD);
    }
}
