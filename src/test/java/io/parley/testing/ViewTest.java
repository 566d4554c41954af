package io.parley.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringSecurity;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.Location;
import io.parley.identity.Actor;
import java.lang.reflect.Method;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A story of views, told without a browser: {@code browse(ada); open("clients"); _click(_get(Button.class, …))} with
 * Karibu's {@code LocatorJ}. Everything below the browser is real: routes, layouts, access rules, services, database.
 */
public abstract class ViewTest extends ServiceTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    protected SignedIn signedIn;

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    /** Signs somebody in and opens the first page. */
    protected void browse(Actor actor) {
        signedIn.as(actor);
        browse();
    }

    /** Opens the first page as whoever is signed in, perhaps nobody. */
    protected void browse() {
        MockVaadin.tearDown();
        MockSpringSecurity.mock();
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(Routing.all(), context, MockedUI::new));
    }

    /** Goes to an address, as typed or clicked, without a leading slash. */
    protected void open(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip(true);
    }

    /** The window is that wide from now on, in pixels; the browser's word, which only Vaadin itself can take. */
    protected static void widen(int width) {
        Page page = UI.getCurrent().getPage();
        try {
            Method said = Page.class.getDeclaredMethod("setWindowSize", int.class, int.class);
            said.setAccessible(true);
            said.invoke(page, width, 844);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        MockVaadin.clientRoundtrip(true);
    }

    /** Everything on the page, with the words a reader sees. */
    protected static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    /** Goes to an address as somebody who reads Chinese; by way of another page, for one that is shown stays as it is. */
    protected void openInChinese(String path) {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open(path.startsWith("forgot-password") ? "sign-in" : "forgot-password");
        open(path);
    }

    /** Where the browser is now, without a leading slash. */
    protected String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
