package io.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

    @LocalServerPort
    private int port;

    @Autowired
    protected SignedIn signedIn;

    private final List<Window> windows = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Window window;

    /** The window. */
    @SuppressWarnings("NullAway.Init") // opened before each test
    protected Page page;

    @BeforeEach
    void openWindow() {
        newProfile();
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(Window::close);
        assertThat(windows.stream().flatMap(opened -> opened.complaints().stream()))
                .as("errors in the browser")
                .isEmpty();
    }

    /** Starts over as somebody else's browser: no cookies, no session. */
    protected void newProfile() {
        if (window != null) {
            window.close();
        }
        window = openAnother("en-US");
        page = window.page();
    }

    /** Somebody else's browser beside this one; closed after the test. */
    protected Window openAnother() {
        return openAnother("en-US");
    }

    protected Window openAnother(String language) {
        Window opened = Window.open(base(), language);
        windows.add(opened);
        return opened;
    }

    /** Signs in through the page, as a person does. */
    protected void signIn(Actor actor) {
        window.signIn(actor.email(), SignedIn.PASSWORD);
    }

    protected void signIn(String email, String password) {
        window.signIn(email, password);
    }

    /** Opens an address without its leading slash and waits until the page has settled. */
    protected void visit(String path) {
        window.visit(path);
    }

    /** Waits until the server has answered everything asked of it. */
    protected void settle() {
        window.settle();
    }

    protected void phone() {
        window.phone();
    }

    protected void desktop() {
        window.desktop();
    }

    protected void dark() {
        window.dark();
    }

    protected void light() {
        window.light();
    }

    /** axe-core finds nothing, in light and in dark, and nothing sticks out sideways on a phone. */
    protected void assertReadableByEverybody() {
        window.assertReadableByEverybody();
    }

    protected String base() {
        return "http://localhost:" + port;
    }
}
