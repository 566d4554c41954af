package violations;

import java.time.LocalDate;

/** Breaks: time comes from a clock. */
class WallClock {

    @SuppressWarnings("JavaTimeDefaultTimeZone") // that is the point
    LocalDate today() {
        return LocalDate.now();
    }
}
