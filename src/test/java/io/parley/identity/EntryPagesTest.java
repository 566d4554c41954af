package io.parley.identity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages before the workplace, as people meet them who have mistyped, forgotten, or follow a link. */
@SuppressWarnings("NullAway.Init") // each test has its own people
class EntryPagesTest extends ViewTest {

    private static final String NEW_PASSWORD = "four grey whales 4";

    @Autowired
    private LinkMint mint;

    @Autowired
    private OneTimeLinks oneTimeLinks;

    @Autowired
    private MemberService members;

    @Autowired
    private JdbcTemplate database;

    private TenantId tenant;
    private Actor ada;

    @BeforeEach
    void enrol() {
        tenant = signedIn.openTenant("Coastline Advisory");
        ada = signedIn.enrol(tenant, Role.CONSULTANT);
        browse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sign-in?error | That did not work | E-mail and password do not match an account you can use.",
                "sign-in?wait=1 | Too many attempts | Try again in a minute",
                "sign-in?wait=7 | Too many attempts | Try again in 7 minutes",
                "sign-in?wait=<b>soon</b> | Too many attempts | Try again in 15 minutes"
            })
    void aFailedSignInSaysWhatToDo(String address, String title, String text) {
        open(address);

        LoginForm form = _get(LoginForm.class);
        assertThat(form.isError()).isTrue();
        String error = String.valueOf(form.getElement().getPropertyRaw("i18n"));
        assertThat(error).contains(title, text).doesNotContain("<b>");
    }

    @Test
    void whoseSessionEndedIsToldAndWhoIsSignedInIsLedOn() {
        open("sign-in?ended");
        assertThat(shown()).contains("Your session has ended. Sign in again to go on.");
        assertThat(_get(LoginForm.class).isError()).isFalse();

        browse(ada);
        open("sign-in");
        _assertNone(LoginForm.class);
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndAnyOtherGetsTheSameAnswer() {
        for (String address : new String[] {ada.email(), "nobody-" + UUID.randomUUID() + "@parley.test"}) {
            open("sign-in");
            open("forgot-password");
            _setValue(_get(EmailField.class), "ada at work");
            press("Send me a link");
            assertThat(_get(EmailField.class).getErrorMessage())
                    .isEqualTo("This is not an e-mail address. It looks like name@company.com.");

            _setValue(_get(EmailField.class), address);
            press("Send me a link");
            assertThat(title()).isEqualTo("Look in your mailbox");
            assertThat(shown()).contains("If " + address + " belongs to an account, a link is on its way.");
        }
    }

    @Test
    void aNewPasswordIsSetOnceByTheLinkAndAWeakOneDoesNotUseItUp() {
        String link = signedIn.asSystem(tenant, () -> mint.passwordReset(EmailAddress.of(ada.email())))
                .orElseThrow()
                .path();
        open(link);

        password("short", "Set password");
        assertThat(shown()).contains("A password has at least 12 characters.");
        password("Password1234!", "Set password");
        assertThat(shown()).contains("This password is easy to guess.");
        password(NEW_PASSWORD, "Set password");
        assertThat(title()).isEqualTo("Your new password is set");

        open(link);
        assertThat(title()).isEqualTo("This link does not work any more");
        assertThat(shown()).contains("Ask for a new link");
    }

    @Test
    void somebodyNewComesInWithAPasswordOfTheirOwn() {
        EmailAddress dana = EmailAddress.of("dana-" + UUID.randomUUID() + "@parley.test");
        String link = invitation(signedIn.as(ada, () -> members.inviteClientUser(dana, "Dana <Whitcomb>")));
        open(link);
        assertThat(title()).isEqualTo("Welcome, Dana <Whitcomb>");
        assertThat(shown())
                .contains("Coastline Advisory invites you. You will sign in as " + dana + "; choose a password.");

        password("short", "Accept and continue");
        assertThat(shown()).contains("A password has at least 12 characters.");
        password(NEW_PASSWORD, "Accept and continue");
        assertThat(title()).isEqualTo("You are in");

        open(link);
        assertThat(title()).isEqualTo("This link does not work any more");
        assertThat(shown()).contains("If you accepted it, sign in");
    }

    @Test
    void somebodyWithAnAccountOnlyAccepts() {
        TenantId second = signedIn.openTenant("Northgate");
        MembershipId invited = signedIn.as(
                signedIn.enrol(second, Role.CONSULTANT),
                () -> members.inviteClientUser(EmailAddress.of(ada.email()), "Ada"));
        open(signedIn.asSystem(second, () -> mint.invitation(second, invited))
                .orElseThrow()
                .path());

        _assertNone(PasswordField.class);
        assertThat(shown()).contains("You already have an account as " + ada.email());
        press("Accept and continue");
        assertThat(title()).isEqualTo("You are in");
    }

    @Test
    void theFirstOperatorIsMadeOnceByTheLinkOfTheLog() {
        String secret = inTransaction(() -> oneTimeLinks.mint(LinkPurpose.BOOTSTRAP, null, UUID.randomUUID()))
                .text();
        String email = "olga-" + UUID.randomUUID() + "@parley.test";
        open("bootstrap/" + secret);
        try {
            password(NEW_PASSWORD, "Create the operator");
            assertThat(shown()).contains("Enter a name.");
            _setValue(_get(TextField.class), "Olga");
            press("Create the operator");
            assertThat(shown()).contains("This is not an e-mail address.");
            _setValue(_get(EmailField.class), ada.email());
            press("Create the operator");
            assertThat(shown()).contains(ada.email() + " has an account already.");
            _setValue(_get(EmailField.class), email);
            password("123456789012", "Create the operator");
            assertThat(shown()).contains("This password is easy to guess.");
            password(NEW_PASSWORD, "Create the operator");
            assertThat(title()).isEqualTo("You are the operator");

            open("bootstrap/" + secret);
            assertThat(title()).isEqualTo("This link does not work any more");
            assertThat(shown()).contains("start Parley again");
        } finally {
            // The other tests of this context have no operator either.
            database.update("update account set operator = false where email = ?", email);
        }
    }

    @Test
    void somebodyWithTwoWorkplacesChoosesOneAndNobodyElsesIsThere() {
        TenantId second = signedIn.openTenant("Northgate");
        signedIn.openTenant("Elsewhere");
        signedIn.enrol(second, Role.TENANT_ADMIN, ada.email());
        browse(ada);
        open("choose-workplace");

        assertThat(title()).isEqualTo("Where do you want to work?");
        assertThat(shown())
                .contains("Coastline Advisory", "Consultant", "Northgate", "Administrator")
                .doesNotContain("Elsewhere");
        assertThat(_get(Main.class).getElement().getOuterHTML())
                .contains("value=\"" + tenant + "\"", "value=\"" + second + "\"", "method=\"post\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sign-in",
                "sign-in?error",
                "forgot-password",
                "reset-password/nothing",
                "invitation/nothing",
                "bootstrap/nothing"
            })
    void thePagesSpeakBothLanguages(String address) {
        open(address);
        assertThat(shown()).doesNotContain("!{");

        openInChinese(address);
        assertThat(shown()).doesNotContain("!{", "Sign in", "This link");
        assertThat(title()).containsPattern("\\p{IsHan}");
    }

    private String invitation(MembershipId invited) {
        Optional<MintedLink> minted = signedIn.asSystem(tenant, () -> mint.invitation(tenant, invited));
        return minted.orElseThrow().path();
    }

    private static void password(String password, String button) {
        _setValue(_get(PasswordField.class), password);
        press(button);
    }

    private static void press(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static String title() {
        return Objects.requireNonNull(_get(H1.class).getText());
    }
}
