package io.parley.promises.ui;

import io.parley.clients.EngagementId;
import io.parley.clients.spi.EngagementSection;
import io.parley.identity.CurrentUser;
import io.parley.promises.PromisePermissions;
import io.parley.promises.PromiseService;
import io.parley.promises.ProviderQuestionService;
import io.parley.promises.SideLetterService;
import io.parley.providers.ProviderService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The tab with everything that was said and is not in writing. */
@Component
class PromisesSection implements EngagementSection {

    private final PromiseService promises;
    private final ProviderQuestionService questions;
    private final SideLetterService letters;
    private final ProviderService providers;
    private final CurrentUser currentUser;
    private final Clock clock;

    PromisesSection(
            PromiseService promises,
            ProviderQuestionService questions,
            SideLetterService letters,
            ProviderService providers,
            CurrentUser currentUser,
            Clock clock) {
        this.promises = promises;
        this.questions = questions;
        this.letters = letters;
        this.providers = providers;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "promises";
    }

    @Override
    public String titleKey() {
        return "promises.title";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public String permission() {
        return PromisePermissions.READ;
    }

    @Override
    public com.vaadin.flow.component.Component create(EngagementId engagement) {
        boolean mayEdit = currentUser.require().can(PromisePermissions.EDIT);
        var overview = promises.getOverview(engagement);
        return new PromisesPanel(
                new PromiseRegister(
                        new PromiseDesk(engagement, promises, letters, providers, LocalDate.now(clock), mayEdit),
                        overview.promises()),
                new QuestionsCard(engagement, questions, overview, mayEdit));
    }
}
