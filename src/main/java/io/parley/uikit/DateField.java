package io.parley.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A day, typed or chosen. The calendar speaks the reader's language and opens by its button or the arrow keys only: an open
 * calendar takes the Tab key, and what is typed after it would be lost.
 */
public class DateField extends DatePicker {

    public DateField() {
        setAutoOpen(false);
        var locale = getLocale();
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(sundayIsZero(WeekFields.of(locale).getFirstDayOfWeek()))
                .setToday(getTranslation("uikit.date.today"))
                .setCancel(getTranslation("uikit.date.cancel"))
                .setBadInputErrorMessage(getTranslation("uikit.date.bad")));
    }

    public DateField(String label) {
        this();
        setLabel(label);
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }

    private static int sundayIsZero(DayOfWeek day) {
        return day.getValue() % DayOfWeek.values().length;
    }
}
