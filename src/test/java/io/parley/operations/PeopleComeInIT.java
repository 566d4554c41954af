package io.parley.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.testing.ClientDrafts;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.MailedBrowserTest;
import io.parley.testing.SignedIn;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How people come in, each by a link from a real mail: the first administrator, a colleague, somebody of a client. */
class PeopleComeInIT extends MailedBrowserTest {

    @Autowired
    private ClientService clients;

    @Test
    void theOperatorOpensATenantAndItsFirstAdministratorInvitesAColleague() {
        String tenant = "Coastline " + UUID.randomUUID();
        String ada = address("ada");
        String noah = address("noah");

        openTenant(tenant, ada);

        newProfile();
        visit(mailed(ada, "invitation/"));
        assertThat(heading(page)).hasText("Welcome, Ada Lovell");
        assertThat(page.getByText(tenant)).isVisible();
        assertReadableByEverybody();
        accept("short");
        assertThat(page.getByText("A password has at least 12 characters")).isVisible();
        assertReadableByEverybody();
        accept(SignedIn.PASSWORD);
        assertThat(heading(page)).hasText("You are in");
        assertReadableByEverybody();

        signIn(ada, SignedIn.PASSWORD);
        assertThat(heading(page)).hasText("Hello, Ada Lovell");
        inviteColleague(noah);

        newProfile();
        visit(mailed(noah, "invitation/"));
        accept(SignedIn.PASSWORD);
        assertThat(heading(page)).hasText("You are in");
        signIn(noah, SignedIn.PASSWORD);
        assertThat(heading(page)).hasText("Hello, Noah Brandt");
        assertThat(page.locator("vaadin-side-nav-item").getByText("People")).hasCount(0);
    }

    @Test
    void aConsultantInvitesSomebodyOfAClientWhoSeesThatClientOnly() {
        TenantId tenant = signedIn.openTenant("Coastline Advisory");
        Actor admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        ClientId client = signedIn.as(admin, () -> clients.create(ClientDrafts.aClient("Harbor Dental")));
        String dana = address("dana");
        signIn(admin);

        visit("clients/" + client + "/sites");
        page.locator("#add-contact").click();
        page.locator("#contact-name input").fill("Dana Whitcomb");
        page.getByLabel("E-mail").fill(dana);
        dialogButton("Add contact").click();
        button("Invite").click();
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Invite"))
                .click();
        assertThat(page.getByText("Dana Whitcomb was invited.")).isVisible();
        assertReadableByEverybody();

        newProfile();
        visit(mailed(dana, "invitation/"));
        accept(SignedIn.PASSWORD);
        assertThat(heading(page)).hasText("You are in");
        signIn(dana, SignedIn.PASSWORD);
        assertThat(page).hasURL(base() + "/portal");
        assertThat(page.getByText("Nothing to decide yet")).isVisible();
        assertReadableByEverybody();
        visit("clients");
        assertThat(page.getByText("Harbor Dental")).hasCount(0);
    }

    private void openTenant(String tenant, String admin) {
        signIn(enrolOperator(), SignedIn.PASSWORD);
        assertThat(heading(page)).hasText("Tenants");
        assertReadableByEverybody();
        button("Open a tenant").click();
        dialogButton("Open and invite").click();
        assertThat(page.getByText("Enter a name of at most 120 characters.")).isVisible();
        page.getByLabel("Tenant", new Page.GetByLabelOptions().setExact(true)).fill(tenant);
        page.getByLabel("Name of the first administrator").fill("Ada Lovell");
        page.getByLabel("E-mail of the first administrator").fill(admin);
        assertReadableByEverybody();
        dialogButton("Open and invite").click();
        assertThat(page.getByText(tenant + " is open. The invitation to " + admin + " is on its way."))
                .isVisible();
        assertReadableByEverybody();
    }

    private void inviteColleague(String email) {
        visit("settings/people");
        assertThat(page.getByText("Ada Lovell").first()).isVisible();
        assertReadableByEverybody();
        button("Invite a colleague").click();
        dialogButton("Send invitation").click();
        assertThat(page.getByText("Enter a name.")).isVisible();
        dialogField("Name").fill("Noah Brandt");
        dialogField("E-mail").fill("noah at home");
        dialogButton("Send invitation").click();
        assertThat(page.getByText("This is not an e-mail address.")).isVisible();
        assertReadableByEverybody();
        dialogField("E-mail").fill(email);
        dialogButton("Send invitation").click();
        assertThat(page.getByText("The invitation to " + email + " is on its way."))
                .isVisible();
        assertThat(page.getByText("Invited", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertReadableByEverybody();
    }

    private void accept(String password) {
        page.getByLabel("New password").fill(password);
        button("Accept and continue").click();
        settle();
    }

    private Locator dialogField(String label) {
        return page.getByRole(AriaRole.DIALOG).getByLabel(label);
    }

    private Locator dialogButton(String name) {
        return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
