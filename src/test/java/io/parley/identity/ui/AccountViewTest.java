package io.parley.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import io.parley.identity.AccountService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.identity.ThemePreference;
import io.parley.testing.SignedIn;
import io.parley.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own person
class AccountViewTest extends ViewTest {

    private static final String NEW_PASSWORD = "four grey whales 4";

    @Autowired
    private AccountService accounts;

    private Actor ada;

    @BeforeEach
    void openTheAccount() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        browse(ada);
        open("account");
    }

    @ParameterizedTest
    @CsvSource({
        "wrong password 1, four grey whales 4, The present password is not right.",
        "three grey whales 3, short, A password has at least 12 characters.",
        "three grey whales 3, Password1234!, This password is easy to guess."
    })
    void aWrongPasswordSaysWhatIsWrongAndNothingChanges(String present, String next, String remedy) {
        change(present, next);

        assertThat(shown()).contains(remedy);
        NotificationsKt.expectNoNotifications();
        change(SignedIn.PASSWORD, NEW_PASSWORD);
        NotificationsKt.expectNotifications("Your password is changed. All your other sessions have ended.");
    }

    @Test
    void afterAChangeTheFieldsAreEmptyAndTheOldPasswordIsNoLongerTheOne() {
        change(SignedIn.PASSWORD, NEW_PASSWORD);
        assertThat(_get(PasswordField.class, field -> field.withLabel("Present password"))
                        .getValue())
                .isEmpty();

        change(SignedIn.PASSWORD, "five grey whales 5");
        assertThat(shown()).contains("The present password is not right.");
    }

    @Test
    void languageAndAppearanceAreRemembered() {
        _setValue(choice("Light or dark"), ThemePreference.DARK);
        _setValue(choice("Language"), Locale.SIMPLIFIED_CHINESE);
        assertThat(shown()).as("at once").contains("新密码");

        assertThat(accounts.preferences().theme()).isEqualTo(ThemePreference.DARK);
        browse(ada);
        open("account");
        assertThat(shown()).contains("新密码").doesNotContain("!{", "New password");
    }

    @Test
    void onlyWhoHasSeveralWorkplacesCanWorkSomewhereElse() {
        _assertNone(Anchor.class, link -> link.withText("Work somewhere else"));

        signedIn.enrol(openTenant("Northgate"), Role.CONSULTANT, ada.email());
        browse(ada);
        open("account");

        _assertOne(Anchor.class, link -> link.withText("Work somewhere else"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "OPERATOR", mode = EnumSource.Mode.EXCLUDE)
    void everyMemberHasAnAccountPage(Role role) {
        Actor member = signedIn.enrol(openTenant("Coastline Advisory"), role);
        browse(member);
        open("account");

        _assertOne(AccountView.class);
        assertThat(shown()).contains(member.email()).doesNotContain("!{");
    }

    private static void change(String present, String next) {
        _setValue(_get(PasswordField.class, field -> field.withLabel("Present password")), present);
        _setValue(_get(PasswordField.class, field -> field.withLabel("New password")), next);
        _click(_get(Button.class, button -> button.withText("Change password")));
    }

    @SuppressWarnings("unchecked")
    private static <T> RadioButtonGroup<T> choice(String label) {
        return _get(RadioButtonGroup.class, group -> group.withLabel(label));
    }
}
