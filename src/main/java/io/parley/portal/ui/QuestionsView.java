package io.parley.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.clients.EngagementId;
import io.parley.common.ProblemException;
import io.parley.identity.Roles;
import io.parley.portal.PortalService;
import io.parley.portal.QuestionService;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ProblemBanner;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the client asked and what was answered. */
@Route("portal/questions")
@Menu(title = "portal.questions.menu", order = 120)
@RolesAllowed(Roles.CLIENT_USER)
class QuestionsView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final PortalService portal;
    private final QuestionService questions;

    QuestionsView(PortalService portal, QuestionService questions) {
        this.portal = portal;
        this.questions = questions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("portal.questions.title")));
        List<EngagementId> engagements = portal.findReleases().stream()
                .map(brief -> brief.engagement())
                .distinct()
                .toList();
        if (engagements.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.CLOCK,
                            getTranslation("portal.overview.empty.title"),
                            getTranslation("portal.overview.empty.text")));
            return;
        }
        getContent().add(form(engagements.getFirst()));
        questions.findRecent().forEach(thread -> getContent().add(new ThreadCard(thread)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.questions.menu");
    }

    private Card form(EngagementId engagement) {
        TextArea text = new TextArea(getTranslation("portal.ask.question"));
        text.setMaxLength(QuestionService.MAX_TEXT);
        text.setMinRows(3);
        text.setWidthFull();
        text.setId("question-text");
        ProblemBanner banner = new ProblemBanner();
        Button send = new Button(getTranslation("portal.ask.send"), pressed -> {
            try {
                questions.ask(engagement, text.getValue());
                UI.getCurrentOrThrow().refreshCurrentRoute(false);
            } catch (ProblemException problem) {
                banner.say(problem);
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setId("send-question");
        Card card = new Card(getTranslation("portal.ask.title"), banner, text, send);
        card.addClassName("pl-stack");
        return card;
    }
}
