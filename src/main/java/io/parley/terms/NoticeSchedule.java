package io.parley.terms;

import io.parley.common.DeadlineBand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a notice must leave the house (domain.md §1.3). What cannot be known is absent.
 *
 * @param renewalsRolled tacit renewals that have begun by today
 * @param termLastDay last day of the term now running
 * @param renewalDate the day after it
 * @param countFrom day the notice counts back from
 * @param cancelByCalendar countFrom − notice
 * @param cancelByEffective business day on or before it
 * @param sendBy cancelByEffective − transit, rolled back to a business day
 * @param earliest first day on which notice may be given, not rolled
 * @param contractMonthsToEnd contract months from the start to termLastDay
 * @param daysToSendBy calendar days from today; negative when passed
 */
public record NoticeSchedule(
        int renewalsRolled,
        @Nullable LocalDate termLastDay,
        @Nullable LocalDate renewalDate,
        @Nullable LocalDate countFrom,
        @Nullable LocalDate cancelByCalendar,
        @Nullable LocalDate cancelByEffective,
        @Nullable LocalDate sendBy,
        @Nullable LocalDate earliest,
        NoticeStatus status,
        @Nullable DeadlineBand band,
        @Nullable Integer contractMonthsToEnd,
        @Nullable Long daysToSendBy) {

    public static NoticeSchedule of(NoticeInput input) {
        return new NoticeCalculation(input).schedule();
    }
}
