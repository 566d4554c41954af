package io.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A browser profile of its own with one page: no cookies, no session. What is wrong in the browser (an error on a page, a
 * request to another host) is told when it closes.
 */
public final class Window implements AutoCloseable {

    private static final int DESKTOP = 1280;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int PHONE = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int PATIENCE_MILLIS = 30_000;

    private static final AtomicInteger PICTURES = new AtomicInteger();

    private final String base;
    private final BrowserContext profile;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Window(String base, String language) {
        this.base = base;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        profile = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setViewportSize(DESKTOP, DESKTOP_HEIGHT)
                        .setAcceptDownloads(true));
        page = profile.newPage();
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().matches("(data|blob):.*")) {
                complaints.add("asked another host: " + request.url());
            }
        });
    }

    /** @param base where the server is, without a slash at the end */
    public static Window open(String base) {
        return new Window(base, "en-US");
    }

    /** A browser set to another language than English. */
    public static Window open(String base, String language) {
        return new Window(base, language);
    }

    public Page page() {
        return page;
    }

    /** Opens an address without its leading slash and waits until the page has settled. */
    public void visit(String path) {
        page.navigate(base + "/" + path);
        settle();
    }

    /** Signs in through the page, as a person does. */
    public void signIn(String email, String password) {
        new SignInPage(page, base).open().signIn(email, password);
        settle();
    }

    /** Waits until the server has answered everything asked of it. */
    public void settle() {
        page.waitForFunction("() => window.Vaadin?.Flow?.clients"
                + " && Object.values(Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
    }

    public void phone() {
        page.setViewportSize(PHONE, PHONE_HEIGHT);
    }

    public void desktop() {
        page.setViewportSize(DESKTOP, DESKTOP_HEIGHT);
    }

    public void dark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    public void light() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /**
     * axe-core finds nothing, in light and in dark, and nothing sticks out sideways on a phone. With {@code PARLEY_PICTURES}
     * set to a folder, leaves pictures there to look at.
     */
    public void assertReadableByEverybody() {
        takePictures();
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

    private void takePictures() {
        String folder = System.getenv("PARLEY_PICTURES");
        if (folder == null) {
            return;
        }
        String name = URI.create(page.url()).getPath().replaceAll("[^a-z]+", "-")
                + page.locator("html").getAttribute("lang");
        int number = PICTURES.incrementAndGet();
        for (String look : List.of("light", "dark-phone")) {
            if (look.startsWith("dark")) {
                dark();
            } else {
                light();
            }
            if (look.endsWith("phone")) {
                phone();
            } else {
                desktop();
            }
            page.waitForTimeout(300);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, "%03d%s-%s.png".formatted(number, name, look))));
        }
        desktop();
    }

    private void assertAxeFindsNothing(String theme) {
        List<String> findings = new AxeBuilder(page)
                        .exclude(List.of("vaadin-connection-indicator")) // Vaadin's own, outside every page
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Window::finding)
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

    /** Everything that was wrong in the browser so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        profile.close();
    }
}
