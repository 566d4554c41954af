package io.parley.internet.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.internet.AgentQueue;
import io.parley.internet.CallPlanService;
import io.parley.internet.CallingHabitsDetails;
import io.parley.internet.CallingHabitsDraft;
import io.parley.uikit.FormDialog;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Edits when a client telephones most, what calls should sound like, and its queues; one empty row adds a queue. */
final class HabitsDialog {

    /** A row that nobody has filled in. */
    private static final AgentQueue NOBODY = new AgentQueue("", null, null, null, null);

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final MultiSelectComboBox<Integer> hours = new MultiSelectComboBox<>();
    private final BigDecimalField mos;
    private final List<QueueRow> queues = new ArrayList<>();
    private final FormLayout layout = new FormLayout();

    private record QueueRow(
            TextField name,
            BigDecimalField calls,
            BigDecimalField handling,
            IntegerField agents,
            BigDecimalField target) {

        boolean isBad() {
            return calls.isInvalid() || handling.isInvalid() || agents.isInvalid() || target.isInvalid();
        }

        AgentQueue queue() {
            return new AgentQueue(
                    name.getValue().strip(),
                    calls.getValue(),
                    handling.getValue(),
                    agents.getValue(),
                    target.getValue());
        }
    }

    private HabitsDialog(CallingHabitsDraft habits, LineWords words, Locale locale) {
        days.setLabel(words.say("internet.habits.field.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
        days.setValue(habits.busyDays());
        hours.setLabel(words.say("internet.habits.field.hours"));
        hours.setItems(IntStream.range(0, 24).boxed().toList());
        hours.setItemLabelGenerator(HabitsDialog::hour);
        hours.setValue(habits.busyHours());
        mos = new BigDecimalField(words.say("internet.habits.field.mos"));
        mos.setHelperText(words.say("internet.habits.field.mos.help"));
        mos.setValue(habits.mosNeed());
        mos.setTestId("habits-mos");
        layout.setAutoResponsive(true);
        layout.add(days, 2);
        layout.add(hours, mos);
        habits.queues().forEach(queue -> addRow(queue, words));
        addRow(NOBODY, words);
    }

    static void open(
            ClientId client, CallingHabitsDetails habits, CallPlanService plans, LineWords words, Runnable saved) {
        var locale = com.vaadin.flow.component.UI.getCurrentOrThrow().getLocale();
        var form = new HabitsDialog(habits.habits(), words, locale);
        new FormDialog(words.say("internet.habits.edit"), form.layout, () -> {
                    plans.saveHabits(client, form.draft(), habits.version());
                    saved.run();
                })
                .guardedBy(() -> !form.values().equals(habits.habits()))
                .open();
    }

    /** {@code 09–10} for the hour that begins at nine. */
    static String hour(int begin) {
        return "%02d–%02d".formatted(begin, begin + 1);
    }

    private void addRow(AgentQueue queue, LineWords words) {
        var row = new QueueRow(
                new TextField(words.say("internet.queue.field")),
                new BigDecimalField(words.say("internet.queue.calls")),
                new BigDecimalField(words.say("internet.queue.handling")),
                new IntegerField(words.say("internet.queue.agents")),
                new BigDecimalField(words.say("internet.queue.target")));
        row.name().setValue(queue.name());
        row.calls().setValue(queue.callsPerHour());
        row.handling().setValue(queue.handlingSeconds());
        row.agents().setValue(queue.agents());
        row.target().setValue(queue.targetSeconds());
        queues.add(row);
        layout.add(row.name(), 2);
        layout.add(row.calls(), row.handling(), row.agents(), row.target());
    }

    private CallingHabitsDraft draft() {
        boolean nameless = queues.stream()
                .map(QueueRow::queue)
                .anyMatch(queue -> queue.name().isEmpty() && !queue.equals(NOBODY));
        if (mos.isInvalid() || queues.stream().anyMatch(QueueRow::isBad)) {
            throw new ProblemException("internet.plan.problem.input");
        }
        if (nameless) {
            throw new ProblemException("internet.queue.problem.name");
        }
        return values();
    }

    private CallingHabitsDraft values() {
        return new CallingHabitsDraft(
                days.getValue(),
                hours.getValue(),
                mos.getValue(),
                queues.stream()
                        .map(QueueRow::queue)
                        .filter(queue -> !queue.name().isEmpty())
                        .toList());
    }
}
