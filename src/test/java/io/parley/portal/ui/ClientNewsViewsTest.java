package io.parley.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.parley.briefs.BriefId;
import io.parley.clients.ContactRole;
import io.parley.clients.ui.ClientNavigation;
import io.parley.identity.Actor;
import io.parley.portal.DecisionService;
import io.parley.portal.QuestionId;
import io.parley.portal.QuestionService;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.testing.ViewTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class ClientNewsViewsTest extends ViewTest {

    @Autowired
    private Releases releases;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private QuestionService questions;

    private Advised harbor;
    private Actor consultant;
    private Actor decisionMaker;

    @BeforeEach
    void advise() {
        harbor = releases.advise(openTenant("Coastline Advisory"), "Harbor Dental");
        consultant = releases.consultant(harbor);
        decisionMaker = releases.person(harbor, ContactRole.DECISION_MAKER);
    }

    @Test
    void theConsultantsBellCountsAndOpeningAnItemLeadsToTheDecision() {
        BriefId brief = releases.release(harbor);
        signedIn.as(decisionMaker, () -> questions.ask(harbor.engagement(), "Can the offer wait?"));
        signedIn.as(decisionMaker, () -> decisions.decline(harbor.client(), brief, "We are moving <b>house</b>."));
        browse(consultant);
        open("inbox");

        assertThat(bell("inbox")).isEqualTo("2");
        _click(item("declined the recommendation for Phones 2027: We are moving <b>house</b>."));

        assertThat(address()).isEqualTo(ClientNavigation.engagement(harbor.client(), harbor.engagement(), "decision"));
        _assertOne(ReceiptCard.class);
        assertThat(bell("inbox")).isEqualTo("1");
    }

    @Test
    void theClientsBellCountsTheReleaseAndTheAnswerAndBothLeadToTheirPages() {
        releases.release(harbor);
        QuestionId question =
                signedIn.as(decisionMaker, () -> questions.ask(harbor.engagement(), "Can the offer wait?"));
        signedIn.as(consultant, () -> questions.answer(question, "Until January."));
        browse(decisionMaker);
        open("portal/inbox");

        assertThat(bell("portal/inbox")).isEqualTo("2");
        _click(item("answered your question “Can the offer wait?”"));
        assertThat(address()).isEqualTo("portal/questions");
        _assertOne(ThreadCard.class);
        assertThat(bell("portal/inbox")).isEqualTo("1");

        open("portal/inbox");
        _click(item("A recommendation is ready for you: Phones 2027"));
        assertThat(_get(H1.class).getText()).isEqualTo(Releases.HEADLINE);
        assertThat(bell("portal/inbox")).isEmpty();
    }

    @Test
    void theLinkOfAReleaseOpensThatReleaseEvenWhenThereIsANewerOne() {
        BriefId first = releases.release(harbor);
        releases.release(harbor);
        browse(decisionMaker);
        open("portal/inbox");
        List<Button> items = _find(Button.class, button -> button.withClasses("pl-inbox-title"));

        _click(items.getLast());

        assertThat(address()).isEqualTo("portal?brief=" + first);
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())).contains("replaced by a newer version");
    }

    @Test
    void anOpenPageHearsOfAQuestionAtOnceInTheReadersLanguage() {
        releases.release(harbor);
        browse(consultant);
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open("inbox");

        signedIn.as(decisionMaker, () -> questions.ask(harbor.engagement(), "Can the offer wait?"));

        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(item("Harbor Dental的Test CLIENT_USER就“Phones 2027”提问：Can the offer wait?"))
                    .isNotNull();
        });
        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
    }

    /** What the menu shows beside the inbox; nothing when all is read. */
    private static String bell(String path) {
        return _find(SideNavItem.class).stream()
                .filter(entry -> path.equals(entry.getPath()))
                .map(entry -> entry.getSuffixComponent() == null
                        ? ""
                        : entry.getSuffixComponent().getElement().getTextRecursively())
                .findFirst()
                .orElseGet(() -> _get(
                                Anchor.class, anchor -> anchor.withPredicate(found -> path.equals(found.getHref())))
                        .getElement()
                        .getTextRecursively()
                        .replace("Inbox", ""));
    }

    private static Button item(String ending) {
        return _get(
                Button.class,
                button -> button.withPredicate(found ->
                        found.hasClassName("pl-inbox-title") && found.getText().endsWith(ending)));
    }
}
