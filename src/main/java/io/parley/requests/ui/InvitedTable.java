package io.parley.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.common.ProblemException;
import io.parley.providers.ui.ProvidersNavigation;
import io.parley.requests.AnswerService;
import io.parley.requests.InvitationStatus;
import io.parley.requests.InvitedProvider;
import io.parley.requests.RequestDetails;
import io.parley.requests.RequestService;
import io.parley.uikit.Badge;
import io.parley.uikit.Confirmation;
import io.parley.uikit.Notices;
import io.parley.uikit.ReaderZone;
import io.parley.uikit.Tone;

/** Everybody asked, with what can be done next. */
final class InvitedTable extends Composite<Grid<InvitedProvider>> {

    private final RequestDetails details;
    private final RequestService requests;
    private final AnswerService answers;
    private final boolean maySend;
    private final Runnable refresh;

    InvitedTable(
            RequestDetails details, RequestService requests, AnswerService answers, boolean maySend, Runnable refresh) {
        this.details = details;
        this.requests = requests;
        this.answers = answers;
        this.maySend = maySend;
        this.refresh = refresh;
        var grid = getContent();
        grid.setTestId("invited");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(one -> new Anchor(ProvidersNavigation.provider(one.provider()), one.providerName()))
                .setHeader(getTranslation("requests.form.provider"))
                .setKey("provider");
        grid.addComponentColumn(InvitedTable::contact)
                .setHeader(getTranslation("requests.form.contact"))
                .setKey("contact");
        grid.addComponentColumn(this::status)
                .setHeader(getTranslation("requests.card.status"))
                .setKey("status");
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("requests.card.actions"))
                .setKey("actions")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(details.invited());
    }

    private static Component contact(InvitedProvider one) {
        var email =
                new Div(new Anchor("mailto:" + one.email().value(), one.email().value()));
        email.addClassName("pl-small");
        return new Div(new Span(one.contactName()), email);
    }

    private Component status(InvitedProvider one) {
        var content = new Div(
                new Badge(getTranslation("requests.status." + one.status().name()), tone(one.status())));
        var formats = Formats.of(getLocale());
        var at = one.answeredAt() == null ? one.seenAt() : one.answeredAt();
        if (at != null) {
            var when = new Span(" " + formats.date(at.atZone(ReaderZone.get()).toLocalDate()));
            when.addClassNames("pl-muted", "pl-small");
            content.add(when);
        }
        if (one.answers() > 1) {
            var count = new Span(" · " + getTranslation("requests.card.answers", one.answers()));
            count.addClassNames("pl-muted", "pl-small");
            content.add(count);
        }
        if (one.taken() != null) {
            content.add(new Text(" "), Badge.neutral(getTranslation("requests.card.taken")));
        }
        if (one.declineReason() != null) {
            var reason = new Div(one.declineReason());
            reason.addClassName("pl-small");
            content.add(reason);
        }
        return content;
    }

    private static Tone tone(InvitationStatus status) {
        return switch (status) {
            case ANSWERED -> Tone.GOOD;
            case DECLINED, MISSED -> Tone.BAD;
            case INVITED, SEEN -> Tone.WARN;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    private Component actions(InvitedProvider one) {
        var actions = new Div();
        actions.addClassName("rq-actions");
        var answer = one.answer();
        if (answer != null && details.request().readable()) {
            var read = new Button(
                    getTranslation("requests.answer.read"),
                    pressed -> new AnswerDialog(one, details, answers, maySend, refresh).open());
            read.setTestId("read-answer");
            actions.add(read);
        }
        if (maySend && details.open() && waits(one)) {
            var remind = new Button(getTranslation("requests.card.remind"), pressed -> remind(one));
            remind.addThemeVariants(ButtonVariant.TERTIARY);
            remind.setTestId("remind");
            var withdraw = new Button(getTranslation("requests.card.withdraw"), pressed -> withdraw(one));
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            withdraw.setTestId("withdraw-invitation");
            actions.add(remind, withdraw);
        }
        return actions;
    }

    private static boolean waits(InvitedProvider one) {
        return one.status() == InvitationStatus.INVITED || one.status() == InvitationStatus.SEEN;
    }

    private void remind(InvitedProvider one) {
        tried(() -> {
            requests.remind(one.id());
            Notices.done(getTranslation("requests.reminded", one.email().value()));
        });
    }

    private void withdraw(InvitedProvider one) {
        new Confirmation(
                        getTranslation("requests.withdraw.title", one.providerName()),
                        getTranslation("requests.withdraw.text"),
                        getTranslation("requests.card.withdraw"),
                        () -> tried(() -> requests.withdraw(one.id())))
                .open();
    }

    private void tried(Runnable deed) {
        try {
            deed.run();
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
        refresh.run();
    }
}
