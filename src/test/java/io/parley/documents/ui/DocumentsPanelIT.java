package io.parley.documents.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.BrowserTest;
import io.parley.testing.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Uploads, previews and downloads with files that would like to do more, in a real browser. */
class DocumentsPanelIT extends BrowserTest {

    private static final Path HOSTILE = Path.of("src/test/resources/hostile");

    @Autowired
    private ClientService clients;

    private TenantId tenant;
    private String documents;

    @SuppressWarnings("NullAway.Init") // set before each test
    DocumentsPanelIT() {}

    @BeforeEach
    void openDocuments() {
        tenant = signedIn.openTenant("Coastline " + UUID.randomUUID());
        Actor admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        ClientId client = signedIn.as(admin, () -> clients.create(aClient("Harbor Dental")));
        documents = "clients/" + client.value() + "/documents";
        signIn(admin);
        visit(documents);
    }

    @Test
    void anUploadedFileIsListedShownAndGivenBackByteForByte() throws IOException {
        upload("polyglot.pdf");
        assertThat(row("polyglot.pdf")).containsText("checked");

        Download download =
                page.waitForDownload(() -> link("Download polyglot.pdf").click());
        assertThat(Files.readAllBytes(download.path())).isEqualTo(TestFiles.hostile("polyglot.pdf"));
        assertThat(download.suggestedFilename()).isEqualTo("polyglot.pdf");
        assertThat(page.title()).isNotEqualTo("polyglot-ran");

        APIResponse served = page.request().get(base() + "/" + address("Download polyglot.pdf"));
        assertThat(served.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", "application/pdf")
                .hasEntrySatisfying(
                        "content-disposition", value -> assertThat(value).startsWith("attachment;"));
        assertReadableByEverybody();
    }

    @Test
    void aPreviewIsAPictureSoNothingInItCanBeFollowed() {
        upload("uri-phishing.pdf");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview uri-phishing.pdf"))
                .click();

        Locator picture = page.getByTestId("document-page");
        assertThat(picture).isVisible();
        page.waitForFunction("() => document.querySelector('[data-testid=document-page]')?.naturalWidth > 500");
        assertThat(page.locator("vaadin-dialog a, vaadin-dialog iframe, vaadin-dialog object, vaadin-dialog embed")
                        .count())
                .isZero();
        String before = page.url();
        picture.click();
        assertThat(page.url()).isEqualTo(before);
    }

    @Test
    void aRefusedFileSaysWhyAndALockedAwayOneToo() {
        page.locator("vaadin-upload input[type=file]").setInputFiles(HOSTILE.resolve("truncated.pdf"));
        assertThat(page.getByTestId("documents-panel").getByRole(AriaRole.ALERT))
                .containsText("damaged or incomplete");

        upload("javascript-openaction.pdf");
        assertThat(row("javascript-openaction.pdf")).containsText("It contains a script");
        assertThat(row("javascript-openaction.pdf")).containsText("quarantined");
        assertThat(link("Download javascript-openaction.pdf")).isHidden();
    }

    @Test
    void aKeptAddressGivesNothingToSomebodyElse() {
        upload("polyglot.pdf");
        String address = address("Download polyglot.pdf");

        newProfile();
        signIn(signedIn.enrol(tenant, Role.CONSULTANT));

        assertThat(page.request().get(base() + "/" + address).status()).isGreaterThanOrEqualTo(400);
        visit(documents);
        assertThat(page.getByText("polyglot.pdf")).isHidden();
    }

    private void upload(String file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(HOSTILE.resolve(file));
        assertThat(row(file)).isVisible();
    }

    private Locator row(String file) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(file))
                .first();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private String address(String link) {
        return String.valueOf(link(link).getAttribute("href"));
    }
}
