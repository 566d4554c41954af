package io.parley.outages.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComplaintStateTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);

    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void itOnlyGoesForwardsAndCanAlwaysBeClosed(ComplaintState state) {
        assertThat(state.next()).allMatch(next -> next.compareTo(state) > 0).allMatch(ComplaintState::isStep);
        assertThat(state.next().contains(ComplaintState.CLOSED)).isEqualTo(state != ComplaintState.CLOSED);
    }

    @Test
    void everyStepCanBeReachedFromTheDraft() {
        var reached = EnumSet.of(ComplaintState.DRAFTED);
        for (var round : ComplaintState.values()) {
            assertThat(round).isNotNull();
            EnumSet.copyOf(reached).forEach(state -> reached.addAll(state.next()));
        }

        assertThat(EnumSet.complementOf(reached)).containsExactly(ComplaintState.RESPONSE_DUE);
    }

    @Test
    void theDayMakesAnAnswerDue() {
        assertThat(ComplaintState.SERVED.on(DUE, DUE)).isEqualTo(ComplaintState.SERVED);
        assertThat(ComplaintState.SERVED.on(DUE.plusDays(1), DUE)).isEqualTo(ComplaintState.RESPONSE_DUE);
        assertThat(ComplaintState.FILED.on(DUE.plusDays(1), DUE)).isEqualTo(ComplaintState.RESPONSE_DUE);
        assertThat(ComplaintState.ANSWERED.on(DUE.plusDays(1), DUE)).isEqualTo(ComplaintState.ANSWERED);
        assertThat(ComplaintState.SERVED.on(DUE.plusDays(1), null)).isEqualTo(ComplaintState.SERVED);
    }
}
