package io.parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.parley.testing.ApplicationProcess;
import io.parley.testing.Deployment;
import io.parley.testing.MySqlLane;
import io.parley.testing.MySqlServer;
import io.parley.testing.Postbox;
import io.parley.testing.SignedIn;
import io.parley.testing.TestDatabase;
import io.parley.testing.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the packaged application as a deployment does: the pieces of docker-compose.yml in its order and with its
 * variables, each by hand, the application as the Dockerfile starts it.
 */
class StartIT {

    private static final Pattern FIRST_LINK = Pattern.compile("https?://\\S+/(bootstrap/[A-Za-z0-9_-]{20,})");
    private static final String OPERATOR = "operator@parley.test";
    private static final String ADMIN = "ada@coastline.test";
    private static final String PDF = "uri-phishing.pdf";

    @TempDir
    Path folder;

    @Test
    @ExtendWith(MySqlLane.class)
    void anEmptyInstallationBecomesAConsultancyAtWork() throws Exception {
        TestDatabase database = MySqlServer.newSchema();
        Path jar = ApplicationProcess.extract(folder.resolve("app"));
        try (Postbox post = Postbox.open();
                ApplicationProcess application =
                        ApplicationProcess.start(folder, jar, Deployment.imageOptions(), environment(database, post))) {
            application.awaitReady();
            assertThat(application.get("/sign-in").statusCode()).isEqualTo(200);

            try (Window window = Window.open(application.base())) {
                becomeTheOperator(window, firstLink(application));
                openATenant(window);
                acceptTheInvitation(window, post.linkTo(ADMIN, "/invitation/"));
                uploadAPdf(window);
            }
            assertThat(application.children())
                    .as("the process that reads foreign files")
                    .anySatisfy(command -> assertThat(command).contains("io.parley.documents.ReaderMain"));
        }
    }

    /** The jar as it is, without taking it apart, with the demo's people and papers: among them PDFs that are read. */
    @Test
    void theJarStartsAloneWithTheDemo() throws Exception {
        Map<String, String> environment = Map.of("PARLEY_PORT", Integer.toString(ApplicationProcess.freePort()));
        try (ApplicationProcess application = ApplicationProcess.start(
                folder,
                ApplicationProcess.jar(),
                Deployment.imageOptions(),
                environment,
                "--spring.profiles.active=demo")) {
            application.awaitReady();

            assertThat(application.get("/sign-in").statusCode()).isEqualTo(200);
            assertThat(application.log()).doesNotContain("/bootstrap/").doesNotContain(" ERROR ");
            assertThat(application.children())
                    .as("the process that reads foreign files")
                    .anySatisfy(command -> assertThat(command).contains("io.parley.documents.ReaderMain"));
        }
    }

    private static Map<String, String> environment(TestDatabase database, Postbox post) throws IOException {
        Map<String, String> environment = Deployment.composeEnvironment();
        String port = Integer.toString(ApplicationProcess.freePort());
        environment.put("PARLEY_PORT", port);
        environment.put("PARLEY_BASE_URL", "http://localhost:" + port);
        environment.put("PARLEY_DB_URL", database.url());
        environment.put("PARLEY_DB_USER", database.user());
        environment.put("PARLEY_DB_PASSWORD", database.password());
        environment.put("PARLEY_SMTP_HOST", "127.0.0.1");
        environment.put("PARLEY_SMTP_PORT", Integer.toString(post.port()));
        return environment;
    }

    private static String firstLink(ApplicationProcess application) throws IOException {
        List<String> links = FIRST_LINK
                .matcher(application.log())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links).as("the link that makes the operator is printed once").hasSize(1);
        return links.getFirst();
    }

    private static void becomeTheOperator(Window window, String link) {
        Page page = window.page();
        window.visit(link);
        page.getByLabel("Name").fill("Otto Operator");
        page.getByLabel("E-mail").fill(OPERATOR);
        newPassword(page).fill(SignedIn.PASSWORD);
        button(page, "Create the operator").click();
        assertThat(page.getByText("You are the operator")).isVisible();

        window.visit(link);
        assertThat(page.locator("h1")).hasText("This link does not work any more");
    }

    private static void openATenant(Window window) {
        Page page = window.page();
        window.signIn(OPERATOR, SignedIn.PASSWORD);
        button(page, "Open a tenant").click();
        page.getByLabel("Tenant", new Page.GetByLabelOptions().setExact(true)).fill("Coastline Advisory");
        page.getByLabel("Name of the first administrator").fill("Ada Lovell");
        page.getByLabel("E-mail of the first administrator").fill(ADMIN);
        button(page, "Open and invite").click();
        assertThat(page.getByText("Coastline Advisory is open.")).isVisible();
    }

    private static void acceptTheInvitation(Window window, String link) {
        Page page = window.page();
        page.context().clearCookies();
        page.navigate(link);
        newPassword(page).fill(SignedIn.PASSWORD);
        button(page, "Accept and continue").click();
        assertThat(page.getByText("You are in")).isVisible();
        window.signIn(ADMIN, SignedIn.PASSWORD);
        assertThat(page.locator("h1")).hasText("Hello, Ada Lovell");
    }

    private static void uploadAPdf(Window window) {
        Page page = window.page();
        window.visit("clients");
        button(page, "Add client").first().click();
        page.locator("#client-name input").fill("Harbor Dental");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add client"))
                .click();
        page.waitForURL(Pattern.compile("clients/[0-9a-f-]{36}"));
        window.settle();
        window.visit(page.url().replaceFirst("^https?://[^/]+/", "").replaceFirst("[?#].*", "") + "/documents");
        page.locator("vaadin-upload input[type=file]").setInputFiles(Path.of("src/test/resources/hostile", PDF));
        button(page, "Preview " + PDF).click();
        assertThat(page.getByTestId("document-page")).isVisible();
        page.waitForFunction("() => document.querySelector('[data-testid=document-page]')?.naturalWidth > 500");
    }

    private static Locator newPassword(Page page) {
        return page.getByLabel("New password");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
