package io.parley.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.common.ProblemException;
import io.parley.tenancy.DaysOffService;
import io.parley.tenancy.ExtraHoliday;
import io.parley.uikit.DateField;
import java.util.Locale;
import java.util.Objects;

/** One day off of the tenant's own. */
final class DayOffForm extends Composite<FormLayout> {

    private final DateField day = new DateField(getTranslation("settings.daysOff.day"));
    private final TextField name = new TextField(getTranslation("settings.daysOff.name"));
    private final Select<String> calendar = new Select<>();

    DayOffForm() {
        day.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(DaysOffService.LONGEST_NAME);
        calendar.setLabel(getTranslation("settings.daysOff.calendar"));
        calendar.setItems(DaysOffService.CALENDARS);
        calendar.setItemLabelGenerator(code -> name(UI.getCurrentOrThrow(), code == null ? "" : code));
        calendar.setEmptySelectionAllowed(true);
        calendar.setEmptySelectionCaption(name(UI.getCurrentOrThrow(), ""));
        getContent().add(day, name, calendar);
    }

    /** @throws ProblemException when the day is missing */
    ExtraHoliday holiday() {
        if (day.isEmpty()) {
            throw new ProblemException("settings.daysOff.problem.day");
        }
        return new ExtraHoliday(day.getValue(), Objects.requireNonNullElse(calendar.getValue(), ""), name.getValue());
    }

    /** How a calendar is called in the reader's language. */
    static String name(UI reader, String calendar) {
        return calendar.isEmpty()
                ? reader.getTranslation("settings.daysOff.everyCalendar")
                : Locale.of("", calendar).getDisplayCountry(reader.getLocale());
    }
}
