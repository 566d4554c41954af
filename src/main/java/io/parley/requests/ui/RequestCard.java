package io.parley.requests.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.common.Formats;
import io.parley.common.ProblemException;
import io.parley.providers.ProviderService;
import io.parley.requests.AnswerService;
import io.parley.requests.RequestDetails;
import io.parley.requests.RequestService;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.Confirmation;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import io.parley.uikit.ReaderZone;
import io.parley.uikit.Toolbar;

/** One request: what was asked, until when, and how far each provider has come. */
final class RequestCard extends Card {

    private final RequestDetails details;
    private final RequestService requests;
    private final ProviderService providers;
    private final Runnable refresh;
    private final Formats formats;

    RequestCard(
            RequestDetails details,
            RequestService requests,
            AnswerService answers,
            ProviderService providers,
            boolean maySend,
            Runnable refresh) {
        this.details = details;
        this.requests = requests;
        this.providers = providers;
        this.refresh = refresh;
        this.formats = Formats.of(getLocale());
        var request = details.request();
        var title = getTranslation("requests.card.title", request.number());
        setTitle(new com.vaadin.flow.component.html.H2(title));
        setAriaLabel(title);
        getElement().setAttribute("role", "region");
        setTestId("request-" + request.number());
        suffix(badges());
        var summary = new Paragraph(getTranslation(
                "requests.card.summary",
                details.answered(),
                details.asked(),
                formats.date(request.deadline()),
                formats.date(request.sentAt().atZone(ReaderZone.get()).toLocalDate()),
                request.sentBy()));
        summary.addClassName("pl-muted");
        add(summary);
        if (details.scopeChanged()) {
            add(new Div(
                    Badge.warn(getTranslation("requests.card.scopeChanged")),
                    new Span(" " + getTranslation("requests.card.scopeChangedText"))));
        }
        add(new InvitedTable(details, requests, answers, maySend, refresh));
        var scope = new Details(
                getTranslation("requests.card.scope"), new ScopeFacts(this, getLocale()).of(request.scope()));
        if (!request.note().isEmpty()) {
            scope.add(new Paragraph(request.note()));
        }
        add(scope);
        if (maySend) {
            add(actions());
        }
    }

    private Div badges() {
        var request = details.request();
        var badges = new Div();
        badges.addClassName("rq-badges");
        if (request.openedAt() != null) {
            badges.add(Badge.neutral(getTranslation("requests.card.opened", String.valueOf(request.openedBy()))));
        } else if (request.sealed()) {
            badges.add(Badge.warn(getTranslation("requests.card.sealed")));
        }
        badges.add(
                details.open()
                        ? Badge.good(getTranslation("requests.card.open"))
                        : Badge.neutral(getTranslation("requests.card.closed")));
        return badges;
    }

    private Toolbar actions() {
        var toolbar = new Toolbar();
        if (details.open()) {
            var more =
                    new Button(getTranslation("requests.card.inviteMore"), VaadinIcon.PLUS.create(), p -> inviteMore());
            more.setTestId("invite-more");
            toolbar.end(more);
        }
        if (!details.request().readable()) {
            var open = new Button(getTranslation("requests.card.openAnswers"), VaadinIcon.UNLOCK.create(), p -> open());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            open.setTestId("open-answers");
            open.setEnabled(details.canBeOpened());
            open.setTooltipText(
                    details.canBeOpened()
                            ? ""
                            : getTranslation(
                                    "requests.problem.sealed",
                                    formats.date(details.request().deadline())));
            toolbar.end(open);
        }
        return toolbar;
    }

    private void inviteMore() {
        var row = new InviteeRow(providers, ignored -> {});
        new FormDialog(getTranslation("requests.card.inviteMore"), row, () -> {
                    var invitee = row.read().orElseThrow(() -> new ProblemException("requests.problem.row"));
                    requests.invite(details.request().id(), invitee);
                    Notices.done(getTranslation("requests.sent", 1));
                    refresh.run();
                })
                .saveText(getTranslation("requests.form.send"))
                .open();
    }

    private void open() {
        new Confirmation(
                        getTranslation("requests.open.title", details.request().number()),
                        getTranslation("requests.open.text"),
                        getTranslation("requests.card.openAnswers"),
                        () -> {
                            try {
                                requests.open(details.request().id());
                            } catch (ProblemException problem) {
                                Notices.problem(problem);
                            }
                            refresh.run();
                        })
                .calm()
                .open();
    }
}
