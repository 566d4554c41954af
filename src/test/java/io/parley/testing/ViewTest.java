package io.parley.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringSecurity;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import io.parley.identity.Actor;
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

    /** Where the browser is now, without a leading slash. */
    protected String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
