package io.parley.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.testing.BrowserTest;
import io.parley.testing.SignInPage;
import org.junit.jupiter.api.Test;

/** The way in, in a real browser. */
class SignInIT extends BrowserTest {

    @Test
    void theRightPasswordLeadsToTheFirstPage() {
        Actor consultant = signedIn.enrol(signedIn.openTenant("Coastline Advisory"), Role.CONSULTANT);

        signIn(consultant);

        assertThat(page.getByText("Hello, " + consultant.displayName())).isVisible();
        assertThat(page.locator("vaadin-side-nav-item[current]")).containsText("Home");
        assertReadableByEverybody();
    }

    @Test
    void aWrongPasswordSaysNothingAboutWhoHasAnAccount() {
        Actor consultant = signedIn.enrol(signedIn.openTenant("Coastline Advisory"), Role.CONSULTANT);

        new SignInPage(page, base()).open().signIn(consultant.email(), "wrong horse wrong battery");
        String known = message().innerText();
        new SignInPage(page, base()).open().signIn("nobody@parley.test", "wrong horse wrong battery");

        assertThat(message()).hasText(known);
        assertReadableByEverybody();
    }

    @Test
    void anAddressThatIsNotThereSaysWhatToDo() {
        signIn(signedIn.enrol(signedIn.openTenant("Coastline Advisory"), Role.CONSULTANT));

        visit("no/such/page");

        assertThat(page.locator("h1")).hasText("There is no such page, or it is not yours");
        assertReadableByEverybody();
    }

    private Locator message() {
        return page.locator("vaadin-login-form [part~=error-message-description]")
                .first();
    }
}
