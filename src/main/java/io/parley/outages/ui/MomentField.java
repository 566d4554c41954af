package io.parley.outages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.parley.common.ProblemException;
import io.parley.outages.ClientMoment;
import io.parley.uikit.DateField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Day and time as the client's clock showed them. In the hour that comes twice in autumn it asks which one is meant. */
final class MomentField extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final ZoneId zone;
    private final DateField day;
    private final TimePicker time = new TimePicker();
    private final RadioButtonGroup<Boolean> which = new RadioButtonGroup<>();

    /** @param testId of the day; the time's has {@code -time} behind it */
    MomentField(String label, String testId, ZoneId zone) {
        this.zone = zone;
        day = new DateField(label);
        day.setTestId(testId);
        time.setLabel(getTranslation("outages.field.time"));
        time.setAriaLabel(getTranslation("outages.field.timeOf", label));
        time.setStep(STEP);
        time.setAutoOpen(false);
        time.setTestId(testId + "-time");
        which.setLabel(getTranslation("outages.field.which"));
        which.setItems(false, true);
        which.setItemLabelGenerator(
                later -> getTranslation(later ? "outages.field.which.later" : "outages.field.which.earlier"));
        which.setVisible(false);
        which.setTestId(testId + "-which");
        day.addValueChangeListener(changed -> check());
        time.addValueChangeListener(changed -> check());
        which.addValueChangeListener(changed -> check());
        var pair = new Div(day, time);
        pair.addClassName("po-moment");
        getContent().add(pair, which);
    }

    void setDay(LocalDate date) {
        day.setValue(date);
    }

    void setLatest(LocalDate date) {
        day.setMax(date);
    }

    void setInstant(@Nullable Instant instant) {
        if (instant == null) {
            day.clear();
            time.clear();
            return;
        }
        var moment = ClientMoment.of(instant, zone);
        day.setValue(moment.local().toLocalDate());
        time.setValue(moment.local().toLocalTime());
        which.setValue(moment.later());
    }

    void setEnabled(boolean enabled) {
        day.setEnabled(enabled);
        time.setEnabled(enabled);
        which.setEnabled(enabled);
    }

    boolean isEmpty() {
        return day.isEmpty() && time.isEmpty();
    }

    /**
     * @return empty when nothing was filled in
     * @throws ProblemException if it is half filled in, or no such moment was, or there were two; said at the field too
     */
    Optional<Instant> instant() {
        if (day.isInvalid() && day.isEmpty() || time.isInvalid() && time.isEmpty() || day.isEmpty() != time.isEmpty()) {
            throw refused(new ProblemException("outages.problem.half"));
        }
        try {
            return moment().map(moment -> moment.in(zone));
        } catch (ProblemException problem) {
            throw refused(problem);
        }
    }

    private Optional<ClientMoment> moment() {
        return isEmpty() || day.isEmpty() || time.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClientMoment(
                        LocalDateTime.of(
                                Objects.requireNonNull(day.getValue()), Objects.requireNonNull(time.getValue())),
                        which.getValue()));
    }

    private void check() {
        var moment = moment();
        which.setVisible(moment.filter(found -> found.cameTwice(zone)).isPresent());
        time.setInvalid(false);
        moment.filter(found -> !found.cameTwice(zone)).ifPresent(found -> {
            try {
                found.in(zone);
            } catch (ProblemException skipped) {
                refused(skipped);
            }
        });
    }

    private ProblemException refused(ProblemException problem) {
        time.setErrorMessage(getTranslation(problem.key(), problem.arguments()));
        time.setInvalid(true);
        return problem;
    }

    /** Says in whose clock times are meant. */
    static Span zoneNote(com.vaadin.flow.component.Component texts, ZoneId zone) {
        var note = new Span(texts.getTranslation("outages.zone", zone.getId()));
        note.addClassName("pl-muted");
        return note;
    }
}
