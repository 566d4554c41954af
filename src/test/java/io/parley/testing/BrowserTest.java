package io.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.parley.identity.Actor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A journey in a real browser against the real server. Each test has a fresh browser profile; a request to any other host,
 * or an error on the browser's console, fails it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
public abstract class BrowserTest extends ServiceTest {

    private static final int DESKTOP = 1280;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int PHONE = 390;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int PHONE_HEIGHT = 844;

    @LocalServerPort
    private int port;

    @Autowired
    protected SignedIn signedIn;

    private final List<String> complaints = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // opened before each test
    private BrowserContext profile;

    /** The window. */
    @SuppressWarnings("NullAway.Init") // opened before each test
    protected Page page;

    @BeforeEach
    void openWindow() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        newProfile();
    }

    @AfterEach
    void closeWindow() {
        profile.close();
        assertThat(complaints).as("errors in the browser").isEmpty();
    }

    /** Starts over as somebody else's browser: no cookies, no session. */
    protected void newProfile() {
        if (profile != null) {
            profile.close();
        }
        profile = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en-US")
                        .setViewportSize(DESKTOP, DESKTOP_HEIGHT)
                        .setAcceptDownloads(true));
        page = profile.newPage();
        page.onPageError(error -> complaints.add(error));
        page.onRequest(request -> {
            if (!request.url().startsWith(base()) && !request.url().matches("(data|blob):.*")) {
                complaints.add("asked another host: " + request.url());
            }
        });
    }

    /** Signs in through the page, as a person does. */
    protected void signIn(Actor actor) {
        new SignInPage(page, base()).open().signIn(actor.email(), SignedIn.PASSWORD);
        settle();
    }

    /** Opens an address without its leading slash and waits until the page has settled. */
    protected void visit(String path) {
        page.navigate(base() + "/" + path);
        settle();
    }

    /** Waits until the server has answered everything asked of it. */
    protected void settle() {
        page.waitForFunction("() => window.Vaadin?.Flow?.clients"
                + " && Object.values(Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
    }

    protected void phone() {
        page.setViewportSize(PHONE, PHONE_HEIGHT);
    }

    protected void desktop() {
        page.setViewportSize(DESKTOP, DESKTOP_HEIGHT);
    }

    protected void dark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    protected void light() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** axe-core finds nothing, in light and in dark, and nothing sticks out sideways on a phone. */
    protected void assertReadableByEverybody() {
        light();
        assertAxeFindsNothing("light");
        dark();
        assertAxeFindsNothing("dark");
        light();
        phone();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("sticks out on a phone: " + page.url())
                .isEqualTo(0);
        desktop();
    }

    protected String base() {
        return "http://localhost:" + port;
    }

    private void assertAxeFindsNothing(String theme) {
        List<String> findings = new AxeBuilder(page)
                        .exclude(List.of("vaadin-connection-indicator")) // Vaadin's own, outside every page
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(BrowserTest::finding)
                        .toList();
        assertThat(findings).as(page.url() + " in " + theme).isEmpty();
    }

    private static String finding(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .limit(5)
                        .toList();
    }
}
