package io.parley.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ProblemException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClientMomentTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void aTimeOfAnOrdinaryDayIsThatOfTheClientsClock() {
        assertThat(moment("2026-04-14T09:15", null).in(NEW_YORK)).isEqualTo(Instant.parse("2026-04-14T13:15:00Z"));
    }

    @Test
    void anHourThatNeverWasIsRefusedWithWhatTheClocksDid() {
        assertThatThrownBy(() -> moment("2026-03-08T02:30", null).in(NEW_YORK))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.key()).isEqualTo("outages.problem.skipped");
                    assertThat(problem.arguments()).containsExactly("02:30", "02:00", "03:00");
                });
    }

    @Test
    void anHourThatCameTwiceIsAskedForAndThenTaken() {
        assertThatThrownBy(() -> moment("2026-11-01T01:30", null).in(NEW_YORK))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo("outages.problem.twice"));
        assertThat(moment("2026-11-01T01:30", false).in(NEW_YORK)).isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
        assertThat(moment("2026-11-01T01:30", true).in(NEW_YORK)).isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
    }

    @Test
    void aMomentReadsBackAsItWasEntered() {
        for (var instant : new String[] {"2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z", "2026-04-14T13:15:00Z"}) {
            var moment = Instant.parse(instant);
            assertThat(ClientMoment.of(moment, NEW_YORK).in(NEW_YORK)).isEqualTo(moment);
        }
    }

    private static ClientMoment moment(String local, @org.jspecify.annotations.Nullable Boolean later) {
        return new ClientMoment(LocalDateTime.parse(local), later);
    }
}
