package io.parley.internet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.clients.ClientId;
import io.parley.common.Formats;
import io.parley.internet.AgentQueue;
import io.parley.internet.CallPlanService;
import io.parley.internet.CallingHabitsDetails;
import io.parley.network.CallQueue;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.Why;
import io.parley.uikit.WhyPopover;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** When the client telephones most, what calls should sound like, and its queues. */
final class HabitsCard extends Composite<Card> {

    private final ClientId client;
    private final CallingHabitsDetails habits;
    private final CallPlanService plans;
    private final LineWords words;
    private final Runnable changed;

    HabitsCard(ClientId client, CallingHabitsDetails habits, CallPlanService plans, LineWords words, Runnable changed) {
        this.client = client;
        this.habits = habits;
        this.plans = plans;
        this.words = words;
        this.changed = changed;
    }

    @Override
    protected Card initContent() {
        var known = habits.habits();
        var facts = new DefinitionList()
                .add(
                        words.say("internet.habits.field.days"),
                        days(known.busyDays().stream().sorted().toList()))
                .add(
                        words.say("internet.habits.field.hours"),
                        known.busyHours().isEmpty()
                                ? words.say("internet.notSaid")
                                : known.busyHours().stream()
                                        .sorted()
                                        .map(HabitsDialog::hour)
                                        .collect(Formats.of(getLocale()).list()))
                .add(
                        words.say("internet.habits.field.mos"),
                        known.mosNeed() == null ? words.say("internet.notSaid") : words.number(known.mosNeed(), 2));
        known.queues().forEach(queue -> facts.add(words.say("internet.queue.name", queue.name()), queue(queue)));
        var card = new Card(words.say("internet.habits.title"), facts);
        if (!known.saysWhenBusy()) {
            card.add(new Paragraph(words.say("internet.habits.missing")));
        }
        var edit = new Button(
                words.say("internet.habits.edit"), pressed -> HabitsDialog.open(client, habits, plans, words, changed));
        edit.setTestId("edit-habits");
        return card.suffix(edit);
    }

    private com.vaadin.flow.component.Component queue(AgentQueue named) {
        var engine = named.queue();
        return engine.isEmpty()
                ? new Paragraph(words.say("internet.queue.unknown"))
                : new WhyPopover(
                        words.say(
                                "internet.queue.level",
                                share(engine.get().serviceLevel()),
                                words.number(engine.get().targetSeconds(), 0)),
                        () -> why(named, engine.get()));
    }

    private Why why(AgentQueue named, CallQueue queue) {
        return new Why(
                words.say("internet.queue.name", named.name()),
                share(queue.serviceLevel()),
                words.say("internet.queue.why"),
                List.of(
                        new Why.Input(words.say("internet.queue.calls"), words.number(queue.callsPerHour(), 1)),
                        new Why.Input(words.say("internet.queue.handling"), words.number(queue.handlingSeconds(), 1)),
                        new Why.Input(
                                words.say("internet.queue.agents"),
                                words.formats().number((long) queue.agents())),
                        new Why.Input(
                                words.say("internet.why.erlangs"),
                                words.number(BigDecimal.valueOf(queue.erlangs()), 4)),
                        new Why.Input(words.say("internet.queue.waiting"), share(queue.waiting()))));
    }

    private String share(double share) {
        return words.percent(BigDecimal.valueOf(share).movePointRight(2));
    }

    private String days(List<DayOfWeek> days) {
        Locale locale = getLocale();
        return days.isEmpty()
                ? words.say("internet.notSaid")
                : days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .collect(Formats.of(getLocale()).list());
    }
}
