package io.parley.briefs.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.parley.briefs.BriefId;
import io.parley.briefs.BriefRunSummary;
import io.parley.briefs.ReleasedBriefService;
import io.parley.clients.ContactRole;
import io.parley.clients.ui.ClientNavigation;
import io.parley.identity.Role;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The consultancy's list of printed briefs, and the page that knows a released one by its bytes. */
@SuppressWarnings("NullAway.Init") // each test has its own client
class ReportsAndVerifyTest extends ViewTest {

    @Autowired
    private Releases releases;

    @Autowired
    private ReleasedBriefService released;

    private Advised harbor;

    @BeforeEach
    void advise() {
        harbor = releases.advise(openTenant("Coastline Advisory"), "Harbor Dental");
    }

    @Test
    void eachPrintedBriefIsListedWithItsClientForThoseWhoMayReachIt() {
        releases.release(harbor);
        browse(releases.consultant(harbor));
        open("reports");

        Grid<BriefRunSummary> runs = runs();
        BriefRunSummary run = GridKt._get(runs, 0);
        Anchor client = (Anchor) ((ComponentRenderer<?, BriefRunSummary>)
                        runs.getColumns().getFirst().getRenderer())
                .createComponent(run);
        assertThat(client.getText()).isEqualTo("Harbor Dental");
        assertThat(client.getHref())
                .isEqualTo(ClientNavigation.engagement(harbor.client(), harbor.engagement(), "brief"));
        _click(_get(Button.class, button -> button.withText("Verify a file")));
        assertThat(address()).isEqualTo("reports/verify");

        browse(signedIn.enrol(harbor.tenant(), Role.CONSULTANT));
        open("reports");
        _assertNone(Grid.class);
        assertThat(shown()).contains("No brief has been printed yet").doesNotContain("Harbor Dental");
    }

    @Test
    void aReleasedFileIsKnownByItsBytesAndAnyOtherIsNot() {
        BriefId brief = releases.release(harbor);
        byte[] pdf = signedIn.as(releases.consultant(harbor), () -> released.open(brief))
                .pdf();
        browse(releases.consultant(harbor));
        open("reports/verify");

        drop("from the client.pdf", pdf);
        assertThat(answer())
                .contains("This is a released brief, unchanged.", "from the client.pdf", Releases.HEADLINE, "SHA-256");

        byte[] changed = pdf.clone();
        changed[changed.length - 1] ^= 1;
        drop("changed\u202e.pdf", changed);
        assertThat(answer())
                .contains("This is not a brief you released, or it was changed since.", "changed.pdf")
                .doesNotContain(Releases.HEADLINE, "from the client");

        browse(signedIn.enrol(openTenant("Northgate"), Role.TENANT_ADMIN));
        open("reports/verify");
        drop("brief.pdf", pdf);
        assertThat(answer()).contains("This is not a brief you released").doesNotContain(Releases.HEADLINE);
    }

    @Test
    void bothPagesSpeakChineseAndAreNotTheClients() {
        browse(releases.consultant(harbor));
        openInChinese("reports");
        assertThat(shown()).containsPattern("\\p{IsHan}").doesNotContain("!{", "No brief has been printed");
        openInChinese("reports/verify");
        assertThat(shown()).containsPattern("\\p{IsHan}").doesNotContain("!{", "Verify a file", "Upload File");

        browse(releases.person(harbor, ContactRole.DECISION_MAKER));
        open("reports");
        _assertNone(ReportsView.class);
        open("reports/verify");
        _assertNone(VerifyView.class);
    }

    private static void drop(String name, byte[] content) {
        _upload(_get(Upload.class), name, content);
        MockVaadin.clientRoundtrip(true);
    }

    private static String answer() {
        return _get(Div.class, div -> div.withId("verify-answer")).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Grid<BriefRunSummary> runs() {
        return _get(Grid.class, grid -> grid.withId("brief-runs"));
    }
}
