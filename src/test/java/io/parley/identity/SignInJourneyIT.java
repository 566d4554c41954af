package io.parley.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.parley.tenancy.TenantId;
import io.parley.testing.MailedBrowserTest;
import io.parley.testing.SignInPage;
import io.parley.testing.SignedIn;
import io.parley.testing.Window;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Passwords and links of people who belong here, in a real browser: forgotten, changed, mistyped, used, too old. */
class SignInJourneyIT extends MailedBrowserTest {

    private static final String NEW_PASSWORD = "four grey whales 4";
    private static final int MOST_TRIES = 15;

    @Autowired
    private MemberService members;

    @Autowired
    private JdbcTemplate database;

    private TenantId tenant = TenantId.NOBODY;
    private String email = "";

    @BeforeEach
    void enrol() {
        tenant = signedIn.openTenant("Coastline Advisory");
        email = signedIn.enrol(tenant, Role.CONSULTANT).email();
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkFromAMail() {
        visit("sign-in");
        page.getByText("Forgot your password?").click();
        assertThat(heading(page)).hasText("Forgot your password?");
        assertReadableByEverybody();
        page.getByLabel("E-mail").fill(email);
        button("Send me a link").click();
        assertThat(heading(page)).hasText("Look in your mailbox");
        assertReadableByEverybody();

        String link = mailed(email, "reset-password/");
        visit(link);
        assertReadableByEverybody();
        page.getByLabel("New password").fill(NEW_PASSWORD);
        button("Set password").click();
        assertThat(heading(page)).hasText("Your new password is set");
        assertReadableByEverybody();

        signIn(email, SignedIn.PASSWORD);
        assertThat(page.getByText("That did not work")).isVisible();
        signIn(email, NEW_PASSWORD);
        assertThat(heading(page)).containsText("Hello");
        visit(link);
        assertThat(heading(page)).hasText("This link does not work any more");
        page.getByText("Ask for a new link").click();
        assertThat(heading(page)).hasText("Forgot your password?");
    }

    @Test
    void aLinkThatIsTooOldSaysWhereANewOneComesFrom() {
        Actor admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        String dana = address("dana");
        signedIn.as(
                admin,
                () -> members.inviteColleague(new InvitationDraft(EmailAddress.of(dana), "Dana", Role.CONSULTANT)));
        String link = mailed(dana, "invitation/");
        visit(link);
        assertThat(heading(page)).hasText("Welcome, Dana");
        database.update("UPDATE one_time_link SET expires_at = '2020-01-01 00:00:00' WHERE purpose = 'INVITATION'");

        page.getByLabel("New password").fill(NEW_PASSWORD);
        button("Accept and continue").click();
        assertThat(page.getByText("This link was used already or is too old.")).isVisible();
        visit(link);
        assertThat(heading(page)).hasText("This link does not work any more");
        assertThat(page.getByText("ask the person who invited you")).isVisible();
        assertReadableByEverybody();

        newProfile();
        signIn(admin);
        visit("settings/people");
        page.getByLabel("Actions for Dana").click();
        page.getByText("Send a new link").click();
        visit(path(POST.newLinkTo(dana, "invitation/", POST.linkTo(dana, "invitation/"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invitation/nonsense", "reset-password/nonsense", "bootstrap/nonsense"})
    void aLinkThatNeverWasSaysTheSame(String link) {
        visit(link);

        assertThat(heading(page)).hasText("This link does not work any more");
        assertThat(page.locator("main").getByRole(AriaRole.LINK)).isVisible();
        assertReadableByEverybody();
    }

    @Test
    void theOwnPasswordIsChangedOnTheAccountPageAndOnlyTheNewOneWorks() {
        signIn(email, SignedIn.PASSWORD);
        visit("account");
        assertReadableByEverybody();
        page.getByLabel("Present password").fill("not my password");
        page.getByLabel("New password").fill(NEW_PASSWORD);
        button("Change password").click();
        assertThat(page.getByText("The present password is not right.")).isVisible();
        page.getByLabel("Present password").fill(SignedIn.PASSWORD);
        page.getByLabel("New password").fill("short");
        button("Change password").click();
        assertThat(page.getByText("A password has at least 12 characters")).isVisible();
        assertReadableByEverybody();
        page.getByLabel("New password").fill(NEW_PASSWORD);
        button("Change password").click();
        assertThat(page.getByText("Your password is changed.")).isVisible();

        signOut();
        signIn(email, SignedIn.PASSWORD);
        assertThat(page.getByText("That did not work")).isVisible();
        signIn(email, NEW_PASSWORD);
        assertThat(heading(page)).containsText("Hello");
    }

    @Test
    void whoSignsOutIsOut() {
        signIn(email, SignedIn.PASSWORD);
        visit("clients");

        signOut();

        visit("clients");
        assertThat(page).hasURL(Pattern.compile("/sign-in"));
        page.goBack();
        assertThat(page.getByText("Clients")).hasCount(0);
    }

    @Test
    void guessingIsSlowedDownAndSaysForHowLong() {
        SignInPage signInPage = new SignInPage(page, base());
        for (int i = 0; i < MOST_TRIES && !page.url().contains("wait"); i++) {
            signInPage.open().signIn(email, "wrong horse wrong battery");
        }
        settle();

        assertThat(page.getByText("Too many attempts")).isVisible();
        assertThat(page.getByText("Try again in a minute, or ask for a new password."))
                .isVisible();
        assertReadableByEverybody();
        visit("sign-in?wait=12");
        assertThat(page.getByText("Try again in 12 minutes")).isVisible();
        visit("sign-in?wait=for%20ever");
        assertThat(page.getByText("Try again in 15 minutes")).isVisible();
    }

    @Test
    void aChineseBrowserIsSpokenToInChinese() {
        String ming = address("ming");
        signedIn.asSystem(
                tenant,
                () -> members.enrol(new Enrolment(
                        EmailAddress.of(ming), "周明", Role.TENANT_ADMIN, Locale.SIMPLIFIED_CHINESE, SignedIn.PASSWORD)));
        Window window = openAnother("zh-CN");
        Page chinese = window.page();

        window.visit("sign-in");
        assertThat(heading(chinese)).hasText("登录 Parley");
        assertThat(chinese.locator("html")).hasAttribute("lang", "zh-CN");
        window.assertReadableByEverybody();
        window.signIn(ming, "wrong horse wrong battery");
        assertThat(chinese.getByText("登录未成功")).isVisible();
        window.assertReadableByEverybody();
        window.visit("invitation/nonsense");
        assertThat(heading(chinese)).hasText("此链接已失效");
        window.assertReadableByEverybody();
        window.signIn(ming, SignedIn.PASSWORD);
        assertThat(heading(chinese)).hasText("周明，您好");
        for (String path : new String[] {"settings/people", "account"}) {
            window.visit(path);
            window.assertReadableByEverybody();
        }
    }

    private void signOut() {
        page.locator(".pl-user-menu vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.waitForURL(Pattern.compile("/sign-in"));
        Locator password = page.locator("input[name=password]");
        assertThat(password).isVisible();
    }
}
