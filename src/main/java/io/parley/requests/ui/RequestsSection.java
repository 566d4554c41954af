package io.parley.requests.ui;

import io.parley.clients.EngagementId;
import io.parley.clients.spi.EngagementSection;
import io.parley.identity.CurrentUser;
import io.parley.providers.ProviderService;
import io.parley.requests.AnswerService;
import io.parley.requests.RequestPermissions;
import io.parley.requests.RequestService;
import org.springframework.stereotype.Component;

/** The tab on which providers are asked for offers, before the tab with the offers. */
@Component
class RequestsSection implements EngagementSection {

    private final RequestService requests;
    private final AnswerService answers;
    private final ProviderService providers;
    private final CurrentUser currentUser;

    RequestsSection(
            RequestService requests, AnswerService answers, ProviderService providers, CurrentUser currentUser) {
        this.requests = requests;
        this.answers = answers;
        this.providers = providers;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return "requests";
    }

    @Override
    public String titleKey() {
        return "requests.section.title";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String permission() {
        return RequestPermissions.READ;
    }

    @Override
    public com.vaadin.flow.component.Component create(EngagementId engagement) {
        boolean maySend = currentUser.require().can(RequestPermissions.SEND);
        return new RequestsPanel(engagement, requests, answers, providers, maySend);
    }
}
