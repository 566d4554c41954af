package io.parley.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The inbox of the consultancy and that of the client are the same list in different places. */
@SuppressWarnings("NullAway.Init") // each test has its own tenant
class InboxViewsTest extends ViewTest {

    @Autowired
    private Inbox inbox;

    private TenantId tenant;

    @BeforeEach
    void openTenant() {
        tenant = openTenant("Coastline Advisory");
    }

    @ParameterizedTest
    @CsvSource({"CONSULTANT, inbox", "TENANT_ADMIN, inbox", "CLIENT_USER, portal/inbox"})
    void anEmptyInboxSaysWhatWillStandThere(Role role, String address) {
        browse(signedIn.enrol(tenant, role));
        open(address);
        assertThat(shown())
                .contains("Nothing new", "Decisions, questions and finished work appear here as they happen.")
                .doesNotContain("!{");

        openInChinese(address);
        assertThat(shown()).containsPattern("\\p{IsHan}").doesNotContain("!{", "Nothing new");
    }

    @ParameterizedTest
    @CsvSource({"CONSULTANT, inbox", "CLIENT_USER, portal/inbox"})
    void newItemsStandOutUntilTheyAreRead(Role role, String address) {
        Actor reader = signedIn.enrol(tenant, role);
        post(reader, "first");
        post(reader, "<b>second</b>");
        post(signedIn.enrol(tenant, role), "somebody else's");
        browse(reader);
        open(address);

        assertThat(unread()).isEqualTo(2);
        assertThat(shown()).contains("Hello, first", "Hello, <b>second</b>").doesNotContain("somebody else's");
        assertThat(_find(Button.class, button -> button.withClasses("pl-inbox-title"))
                        .getFirst()
                        .getText())
                .as("the latest first")
                .isEqualTo("Hello, <b>second</b>");

        _click(_get(Button.class, button -> button.withText("Mark all as read")));

        assertThat(unread()).isZero();
        _assertNone(Button.class, button -> button.withText("Mark all as read"));
        assertThat(_find(Button.class, button -> button.withClasses("pl-inbox-title")))
                .hasSize(2);
    }

    @Test
    void nobodyOpensTheOtherSidesInbox() {
        browse(signedIn.enrol(tenant, Role.CONSULTANT));
        open("portal/inbox");
        _assertNone(PortalInboxView.class);

        browse(signedIn.enrol(tenant, Role.CLIENT_USER));
        open("inbox");
        _assertNone(InboxView.class);
    }

    private void post(Actor reader, String word) {
        signedIn.as(
                reader,
                () -> inTransaction(() -> {
                    inbox.post(
                            Objects.requireNonNull(reader.membershipId()),
                            new InboxMessage("shell.home.title", List.of(word), "account"));
                    return word;
                }));
    }

    private static int unread() {
        return _find(Div.class, row -> row.withClasses("pl-inbox-row unread")).size();
    }
}
