package io.parley.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.testing.ClientDrafts;
import io.parley.identity.Actor;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.MailedBrowserTest;
import io.parley.testing.SignedIn;
import io.parley.testing.Window;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is taken away in one browser is gone from the page left open in another, within five seconds. */
class AccessEndsIT extends MailedBrowserTest {

    private static final double FIVE_SECONDS = 5_000;

    @Autowired
    private ClientService clients;

    @Autowired
    private AssignmentService assignments;

    private final String tenantName = "Coastline " + UUID.randomUUID();
    private ClientId client = new ClientId(new UUID(0, 0));
    private ClientId otherClient = new ClientId(new UUID(0, 0));

    @SuppressWarnings("NullAway.Init") // before each test
    private Actor admin;

    @SuppressWarnings("NullAway.Init") // before each test
    private Actor consultant;

    @SuppressWarnings("NullAway.Init") // before each test
    private Window theirs;

    @BeforeEach
    void aConsultantLeavesAClientsPageOpen() {
        TenantId tenant = signedIn.openTenant(tenantName);
        admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        consultant = signedIn.enrol(tenant, Role.CONSULTANT);
        signedIn.as(admin, () -> {
            client = clients.create(ClientDrafts.aClient("Harbor Dental"));
            otherClient = clients.create(ClientDrafts.aClient("Dune Clinic"));
            assignments.assign(client, member());
            assignments.assign(otherClient, member());
        });
        theirs = openAnother();
        theirs.signIn(consultant.email(), SignedIn.PASSWORD);
        theirs.visit("clients/" + client + "/sites");
        assertThat(theirs.page().locator("h1")).hasText("Harbor Dental");
    }

    @Test
    void aClientTakenAwayIsGoneFromTheOpenPage() {
        Window elsewhere = openAnother();
        elsewhere.signIn(consultant.email(), SignedIn.PASSWORD);
        elsewhere.visit("clients/" + otherClient + "/sites");
        elsewhere.page().locator("#add-contact").click();
        elsewhere.page().locator("#contact-name input").fill("Half typed");
        signIn(admin);
        visit("clients/" + client + "/people");
        assertReadableByEverybody();

        button("Withdraw").click();
        confirm("Withdraw");

        gone("There is no such page, or it is not yours");
        theirs.visit("clients");
        assertThat(theirs.page().getByText("Dune Clinic").first()).isVisible();
        assertThat(theirs.page().getByText("Harbor Dental")).hasCount(0);
        assertThat(elsewhere.page().locator("#contact-name input")).hasValue("Half typed");
    }

    @Test
    void aDeactivatedMemberIsOut() {
        signIn(admin);
        visit("settings/people");

        choose(consultant.displayName(), "Deactivate");
        confirm("Deactivate");

        gone("Your session has ended. Sign in again to go on.");
        theirs.assertReadableByEverybody();
        theirs.signIn(consultant.email(), SignedIn.PASSWORD);
        assertThat(theirs.page().getByText("That did not work")).isVisible();
        assertReadableByEverybody();
    }

    @Test
    void everybodyOfASuspendedTenantIsOutUntilItIsResumed() {
        signIn(enrolOperator(), SignedIn.PASSWORD);

        choose(tenantName, "Suspend");
        confirm("Suspend");

        gone("Your session has ended. Sign in again to go on.");
        theirs.signIn(consultant.email(), SignedIn.PASSWORD);
        assertThat(theirs.page().getByText("That did not work")).isVisible();
        assertReadableByEverybody();

        choose(tenantName, "Resume");
        settle();
        theirs.signIn(consultant.email(), SignedIn.PASSWORD);
        assertThat(theirs.page().locator("h1")).containsText("Hello");
    }

    private void gone(String instead) {
        assertThat(theirs.page().getByText(instead))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(FIVE_SECONDS));
        assertThat(theirs.page().getByText("Harbor Dental")).hasCount(0);
    }

    private void confirm(String verb) {
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb))
                .click();
    }

    private void choose(String whose, String verb) {
        page.getByLabel("Actions for " + whose).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(verb))
                .click();
    }

    private MembershipId member() {
        return Objects.requireNonNull(consultant.membershipId());
    }
}
