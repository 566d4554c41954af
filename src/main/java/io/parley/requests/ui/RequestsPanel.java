package io.parley.requests.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.EngagementId;
import io.parley.providers.ProviderService;
import io.parley.requests.AnswerService;
import io.parley.requests.RequestService;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Notices;
import io.parley.uikit.Toolbar;

/** All requests of an engagement, the newest first. */
@StyleSheet("context://assets/styles/requests.css")
final class RequestsPanel extends Composite<Div> {

    private final EngagementId engagement;
    private final RequestService requests;
    private final AnswerService answers;
    private final ProviderService providers;
    private final boolean maySend;

    RequestsPanel(
            EngagementId engagement,
            RequestService requests,
            AnswerService answers,
            ProviderService providers,
            boolean maySend) {
        this.engagement = engagement;
        this.requests = requests;
        this.answers = answers;
        this.providers = providers;
        this.maySend = maySend;
        show();
    }

    private void show() {
        getContent().removeAll();
        var all = requests.findByEngagement(engagement);
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.PAPERPLANE_O,
                            getTranslation("requests.empty.title"),
                            getTranslation("requests.empty.text"),
                            maySend ? new Button[] {ask()} : new Button[0]));
            return;
        }
        if (maySend) {
            getContent().add(new Toolbar().end(ask()));
        }
        all.forEach(request ->
                getContent().add(new RequestCard(request, requests, answers, providers, maySend, this::show)));
    }

    private Button ask() {
        var ask = new Button(getTranslation("requests.ask"), VaadinIcon.PAPERPLANE_O.create(), pressed -> {
            var form = new RequestForm(requests, engagement, providers);
            form.dialog(draft -> {
                        requests.send(engagement, draft);
                        Notices.done(
                                getTranslation("requests.sent", draft.invitees().size()));
                        show();
                    })
                    .open();
        });
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setTestId("ask-for-quotes");
        return ask;
    }
}
