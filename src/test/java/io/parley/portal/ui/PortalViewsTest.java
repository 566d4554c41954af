package io.parley.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aSite;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import io.parley.briefs.NetworkFacts;
import io.parley.clients.ContactRole;
import io.parley.clients.SiteService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.identity.Actor;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.testing.BareFigures;
import io.parley.testing.ViewTest;
import io.parley.uikit.FormDialog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class PortalViewsTest extends ViewTest {

    @Autowired
    private Releases releases;

    @Autowired
    private SiteService sites;

    private Advised harbor;

    @BeforeEach
    void advise() {
        harbor = releases.advise(openTenant("Coastline Advisory"), "Harbor Dental");
    }

    @Test
    void theDecisionMakerReadsOnePageAcceptsAndKeepsTheReceipt() {
        releases.release(harbor);
        browse(releases.person(harbor, ContactRole.DECISION_MAKER));
        open("portal");

        assertThat(_get(H1.class).getText()).isEqualTo(Releases.HEADLINE);
        assertThat(page())
                .contains("$37,724.40", "Its price is fixed for the term.")
                .doesNotContain("CANARY");
        assertThat(BareFigures.in(UI.getCurrent())).isEmpty();
        _click(_get(Button.class, button -> button.withId("accept")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        _assertOne(ReceiptCard.class);
        assertThat(page()).contains("Recommendation accepted");
        _assertNone(Button.class, button -> button.withId("accept"));
    }

    @Test
    void whatTheClientsOwnSitesStillNeedStandsBesideTheDecision() {
        signedIn.as(releases.consultant(harbor), () -> sites.add(harbor.client(), aSite("Eastgate")));
        releases.release(harbor);
        browse(releases.person(harbor, ContactRole.DECISION_MAKER));
        open("portal");

        assertThat(page())
                .contains("Eastgate: nobody knows yet how many calls the internet line carries", "test it")
                .contains("Eastgate: nobody has checked yet what is needed there");
    }

    @Test
    void aLineThatIsTooSmallIsToldApartFromWhatIsOnlyOldOrOpen() {
        browse(releases.person(harbor, ContactRole.VIEWER));
        var nothing = new NetworkFacts.Way(null, null, null, null, null, null, null);
        var eastgate = new NetworkFacts.Site(
                "Eastgate",
                nothing,
                nothing,
                null,
                null,
                4,
                6,
                "UPLOAD",
                List.of(),
                new BigDecimal("3.51"),
                List.of(),
                21,
                43,
                LocalDate.of(2026, 9, 30),
                true,
                true,
                List.of(new NetworkFacts.Item("PHONES", "", "", null)));
        var lines = new SiteLines(UI.getCurrent(), new NetworkFacts(new BigDecimal("3.7"), List.of(eastgate), null));

        assertThat(lines.stopping().stream().map(line -> line.getElement().getTextRecursively()))
                .containsExactly(
                        "Eastgate: the internet line carries 4 calls at once; 6 are needed" + "fix first",
                        "Eastgate: calls would sound worse than you asked for" + "fix first");
        assertThat(lines.open().stream().map(line -> line.getElement().getTextRecursively()))
                .containsExactly(
                        "Eastgate: the last network test is too old to rely on" + "test again",
                        "Eastgate: 1 thing to get ready before the service starts" + "know this");
    }

    @Test
    void somebodyWhoDoesNotDecideCanOnlyAsk() {
        releases.release(harbor);
        browse(releases.person(harbor, ContactRole.VIEWER));
        open("portal");

        _assertNone(Button.class, button -> button.withId("accept"));
        _assertNone(Button.class, button -> button.withId("decline"));
        open("portal/questions");
        _setValue(_get(TextArea.class), "Who keeps 911 addresses current?");
        _click(_get(Button.class, button -> button.withId("send-question")));

        assertThat(_find(ThreadCard.class)).hasSize(1);
    }

    @Test
    void theConsultantSeesTheRefusalWithItsReasonAndAnswersQuestions() {
        releases.release(harbor);
        browse(releases.person(harbor, ContactRole.DECISION_MAKER));
        open("portal");
        _click(_get(Button.class, button -> button.withId("decline")));
        _setValue(_get(TextArea.class, area -> area.withId("decline-reason")), "We are moving house.");
        _get(FormDialog.class).save();
        open("portal/questions");
        _setValue(_get(TextArea.class), "Can the offer wait?");
        _click(_get(Button.class, button -> button.withId("send-question")));

        browse(releases.consultant(harbor));
        assertThat(page()).contains("We are moving house.", "Can the offer wait?");
        open(ClientNavigation.engagement(harbor.client(), harbor.engagement(), "decision"));

        _assertOne(ReceiptCard.class);
        assertThat(page()).contains("We are moving house.");
        _setValue(_get(TextArea.class), "Until January.");
        _click(_get(Button.class, button -> button.withText("Send answer")));
        assertThat(page()).contains("Until January.");
    }

    @Test
    void comparisonAndReportsHoldWhatWasReleasedAndNothingInternal() {
        releases.release(harbor);
        browse(releases.person(harbor, ContactRole.FINANCE));
        open("portal/compare");
        assertThat(page()).contains("Quillstone (recommended)", "$37,724.40").doesNotContain("CANARY");
        assertThat(BareFigures.in(UI.getCurrent())).isEmpty();
        open("portal/reports");
        Component actions = GridKt._getCellComponent(_get(Grid.class), 0, "actions");
        _click(_get(actions, Button.class, button -> button.withText("Read")));
        _assertOne(PageTurner.class);
    }

    @Test
    void everyReleaseIsKeptTheNewestFirst() {
        releases.release(harbor);
        releases.release(harbor);
        browse(releases.person(harbor, ContactRole.VIEWER));
        open("portal/reports");

        Grid<?> reports = _get(Grid.class, grid -> grid.withId("reports"));
        assertThat(GridKt._getFormattedRow(reports, 0)).startsWith(Releases.HEADLINE, "2");
        assertThat(GridKt._getFormattedRow(reports, 1)).startsWith(Releases.HEADLINE, "1");
        _assertOne(GridKt._getCellComponent(reports, 0, "actions"), BriefDownload.class);

        openInChinese("portal/reports");
        assertThat(page()).containsPattern("\\p{IsHan}").doesNotContain("!{", "Download");
    }

    @Test
    void beforeAReleaseThereIsNothingToDecideInEitherLanguage() {
        Actor viewer = releases.person(harbor, ContactRole.VIEWER);
        browse(viewer);
        for (String path : new String[] {"portal", "portal/compare", "portal/questions", "portal/reports"}) {
            open(path);
            assertThat(page()).doesNotContain("!{", Releases.HEADLINE, "Quillstone");
        }
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open("portal");
        assertThat(page()).contains("暂无待决事项");
    }

    @Test
    void theClientsPagesAreNotForConsultantsNorTheWorkplaceForClients() {
        releases.release(harbor);
        browse(releases.consultant(harbor));
        open("portal");
        _assertNone(OverviewView.class);

        browse(releases.person(harbor, ContactRole.DECISION_MAKER));
        open(ClientNavigation.engagement(harbor.client(), harbor.engagement(), "decision"));
        _assertNone(DecisionPanel.class);
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
