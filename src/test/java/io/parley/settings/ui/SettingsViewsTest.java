package io.parley.settings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.parley.identity.Actor;
import io.parley.identity.MemberService;
import io.parley.identity.MemberStatus;
import io.parley.identity.MemberSummary;
import io.parley.identity.Role;
import io.parley.settings.BrandingService;
import io.parley.tenancy.TenantId;
import io.parley.testing.TestFiles;
import io.parley.testing.ViewTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator's pages: the tenant's looks and its people. */
@SuppressWarnings("NullAway.Init") // each test has its own tenant
class SettingsViewsTest extends ViewTest {

    @Autowired
    private BrandingService branding;

    @Autowired
    private MemberService members;

    private TenantId tenant;
    private Actor admin;

    @BeforeEach
    void signIn() {
        tenant = openTenant("Coastline Advisory");
        admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        browse(admin);
    }

    @Test
    void aNewNameAndColourAreSaved() {
        open("settings/branding");

        brand("Coastline", "#0B6B6B");

        NotificationsKt.expectNotifications("Saved. Pages show it when they are opened next.");
        assertThat(branding.branding().name()).isEqualTo("Coastline");
        assertThat(branding.branding().accent()).isEqualTo("#0b6b6b");
    }

    @ParameterizedTest
    @CsvSource({
        "' ', #0b6b6b, Enter a name of at most 120 characters.",
        "Coastline, teal, 'Enter a colour as six digits after a #, such as #0b6b6b.'",
        "Coastline, '', 'Enter a colour as six digits after a #, such as #0b6b6b.'",
        "Coastline, #0b6b6b; } body {, 'Enter a colour as six digits after a #, such as #0b6b6b.'"
    })
    void aWrongNameOrColourSaysWhatToTypeAndNothingChanges(String name, String accent, String remedy) {
        open("settings/branding");

        brand(name, accent);

        assertThat(shown()).contains(remedy);
        assertThat(branding.branding().name()).isEqualTo("Coastline Advisory");
    }

    @Test
    void aLogoIsShownAtOnceAndCanBeTakenAway() throws IOException {
        open("settings/branding");
        _assertNone(Image.class);

        drop("logo.png", picture());
        _assertOne(Image.class);
        assertThat(branding.branding().logo()).isNotNull();

        _click(_get(Button.class, button -> button.withText("Remove logo")));
        _assertNone(Image.class);
        assertThat(branding.branding().logo()).isNull();
    }

    @Test
    void aPictureThatCanRunIsNoLogo() {
        open("settings/branding");

        drop("logo.png", TestFiles.hostile("svg-named.png"));

        assertThat(shown()).contains("Only PNG and JPEG pictures can be a logo.");
        assertThat(branding.branding().logo()).isNull();
    }

    @Test
    void aColleagueIsInvitedOnceNameAndAddressAreRight() {
        String noah = "noah-" + UUID.randomUUID() + "@parley.test";
        open("settings/people");
        _click(_get(Button.class, button -> button.withText("Invite a colleague")));

        send();
        assertThat(shown()).contains("Enter a name.");
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "Noah Brandt");
        _setValue(_get(EmailField.class), "noah at home");
        send();
        assertThat(shown()).contains("This is not an e-mail address.");
        assertThat(members.findAll()).hasSize(1);

        _setValue(_get(EmailField.class), noah);
        _setValue(role(), Role.TENANT_ADMIN);
        send();

        NotificationsKt.expectNotifications("The invitation to " + noah + " is on its way.");
        assertThat(row(noah).status()).isEqualTo(MemberStatus.INVITED);
        assertThat(row(noah).role()).isEqualTo(Role.TENANT_ADMIN);

        _click(_get(Button.class, button -> button.withText("Invite a colleague")));
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "Noah again");
        _setValue(_get(EmailField.class), noah);
        send();
        assertThat(shown()).contains("Noah Brandt belongs to your workspace already. Look in the list of people.");
    }

    @Test
    void somebodyLeavesAfterAQuestionAndComesBack() {
        Actor noah = signedIn.enrol(tenant, Role.CONSULTANT);
        open("settings/people");

        choose(noah.email(), "Deactivate");
        assertThat(row(noah.email()).status()).isEqualTo(MemberStatus.ACTIVE);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(row(noah.email()).status()).isEqualTo(MemberStatus.DEACTIVATED);

        choose(noah.email(), "Give access back");
        choose(noah.email(), "Make administrator");
        assertThat(row(noah.email()).status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(row(noah.email()).role()).isEqualTo(Role.TENANT_ADMIN);
    }

    @Test
    void theLastAdministratorIsToldToNameAnotherFirst() {
        open("settings/people");

        choose(admin.email(), "Make consultant");

        NotificationsKt.expectNotifications("This is the only administrator. Make somebody else administrator first.");
        assertThat(row(admin.email()).role()).isEqualTo(Role.TENANT_ADMIN);
    }

    @Test
    void thePagesAreTheAdministratorsAndSpeakBothLanguages() {
        openInChinese("settings/people");
        assertThat(shown()).contains("邀请").doesNotContain("!{", "Invite a colleague");
        openInChinese("settings/branding");
        assertThat(shown()).doesNotContain("!{", "Remove logo");

        browse(signedIn.enrol(tenant, Role.CONSULTANT));
        open("settings/people");
        _assertNone(PeopleView.class);
        open("settings/branding");
        _assertNone(BrandingView.class);
    }

    private static void brand(String name, String accent) {
        _setValue(_get(TextField.class, field -> field.withLabel("Name your clients see")), name);
        _setValue(_get(TextField.class, field -> field.withLabel("Colour")), accent);
        _click(_get(Button.class, button -> button.withText("Save")));
    }

    private static void drop(String name, byte[] content) {
        try {
            _upload(_get(Upload.class), name, content);
        } catch (RuntimeException | AssertionError refusedInTheBrowser) {
            // said on the page
        }
        MockVaadin.clientRoundtrip(true);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static void send() {
        _click(_get(Button.class, button -> button.withText("Send invitation")));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Role> role() {
        return _get(RadioButtonGroup.class, group -> group.withLabel("Role"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<MemberSummary> people() {
        return _get(Grid.class);
    }

    private static MemberSummary row(String email) {
        return GridKt._findAll(people()).stream()
                .filter(member -> member.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    /** An entry of the menu at the end of somebody's row. */
    private static void choose(String email, String entry) {
        Component menu = ((ComponentRenderer<?, MemberSummary>)
                        people().getColumns().getLast().getRenderer())
                .createComponent(row(email));
        MenuItem item = ((MenuBar) menu)
                .getItems().getFirst().getSubMenu().getItems().stream()
                        .filter(found -> found.getText().equals(entry))
                        .findFirst()
                        .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }
}
