package io.parley.claims.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.claims.ClaimState;
import io.parley.claims.ClaimWindow;
import io.parley.claims.ClaimableDevice;
import io.parley.claims.WarrantyClaimService;
import io.parley.claims.testing.EquippedClients;
import io.parley.clients.ClientId;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.notifications.Inbox;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import io.parley.uikit.PhoneRows;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class ClaimViewsTest extends ViewTest {

    private static final int PHONE = 390;

    @Autowired
    private WarrantyClaimService claims;

    @Autowired
    private EquippedClients equipped;

    @Autowired
    private ServedClients served;

    @Autowired
    private Inbox inbox;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;
    private Actor dana;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        dana = served.clientPerson(tenant, client);
        equipped.policy(tenant, null);
        equipped.phone(tenant, client, "Z-1", LocalDate.of(2026, 2, 24));
    }

    @Test
    void aClientReportsAndSeesTheStateAndTheConsultantGoesOn() {
        browseOnAPhone(dana);
        open("portal/devices");
        assertThat(GridKt._size(named(Grid.class, "devices"))).isEqualTo(1);
        assertThat(shown()).contains("Nothing was reported broken");
        _click(named(Button.class, "report-broken"));
        _click(_get(Button.class, spec -> spec.withText("Report")));
        assertThat(shown()).contains("Choose the device that is broken");
        choose();
        _setValue(named(TextArea.class, "broken-fault"), "Display stays dark");
        _setValue(named(Checkbox.class, "broken-on-arrival"), true);
        _click(_get(Button.class, spec -> spec.withText("Report")));
        assertThat(ownClaim()).contains("Zaunkoenig desk phone", "Opened", "Arrived broken", "Display stays dark");
        assertThat(signedIn.as(ada, () -> inbox.mine())).hasSize(1);

        browse(ada);
        open("clients/" + client + "/claims");
        GridKt._clickItem(named(Grid.class, "claims"), 0);
        MockVaadin.clientRoundtrip(true);
        assertThat(shown()).contains("Display stays dark", "Arrived broken", "1-year limited hardware");
        _click(named(Button.class, "step-approved"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(shown()).contains("Enter the RMA number");
        _setValue(named(TextField.class, "rma-number"), "RMA-77");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(shown()).contains("RMA RMA-77");
        assertThat(state()).isEqualTo(ClaimState.APPROVED);
        browseOnAPhone(dana);
        open("portal/devices");
        assertThat(ownClaim()).contains("Approved");

        browse(ada);
        open("clients/" + client + "/claims");
        GridKt._clickItem(named(Grid.class, "claims"), 0);
        MockVaadin.clientRoundtrip(true);
        _click(named(Button.class, "step-received"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        _click(named(Button.class, "register-replacement"));
        _setValue(named(TextField.class, "replacement-serial"), "Z-2");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        _click(named(Button.class, "step-closed"));
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(state()).isEqualTo(ClaimState.CLOSED);
        assertThat(signedIn.as(ada, () -> claims.findDevices(client, "", 0, 10)))
                .extracting(ClaimableDevice::serial)
                .containsExactly("Z-2");
    }

    @Test
    void aDeviceReportedFromItsRowStandsAmongTheReportedAtOnceWhateverIsSearchedForAbove() {
        browseOnAPhone(dana);
        open("portal/devices?q=Z-1");
        _click(_get(
                entry("devices"),
                Button.class,
                spec -> spec.withPredicate(button ->
                        "Report Z-1 broken".equals(button.getAriaLabel().orElse("")))));
        assertThat(named(ComboBox.class, "broken-device").isReadOnly()).isTrue();
        _setValue(named(TextArea.class, "broken-fault"), "No dial tone");
        _click(_get(Button.class, spec -> spec.withText("Report")));
        NotificationsKt.expectNotifications("Thank you. Your consultants have been told.");
        assertThat(ownClaim()).contains("Zaunkoenig desk phone", "Opened", "No dial tone");

        open("portal/devices?q=nothing of the kind");
        assertThat(ownClaim()).contains("No dial tone");
    }

    @Test
    void theGapMapShowsWhatTheContractLeavesUncoveredAndWhatToAskFor() {
        served.contract(tenant, client, ServedClients.term("renewal.mode", "EXPIRES"));
        browse(ada);
        open("clients/" + client + "/gap-map");
        assertThat(shown()).contains("of 1 devices lose their warranty", "Zaunkoenig Z4", "Feb 23, 2027");
        assertThat(named(Div.class, "gap-ask").getText())
                .contains("co-terminous", "1 × Zaunkoenig Z4 from Feb 24, 2027", "Jan 31, 2028");
    }

    @Test
    void allPagesSpeakChinese() {
        served.contract(tenant, client, ServedClients.term("renewal.mode", "EXPIRES"));
        browse(ada);
        openInChinese("clients/" + client + "/claims");
        assertThat(shown()).contains("没有损坏的设备");
        openInChinese("clients/" + client + "/gap-map");
        assertThat(shown()).contains("合同期内没有保修的设备").contains("应提出的要求");
        browse(dana);
        openInChinese("portal/devices");
        assertThat(shown()).contains("报告损坏设备", "没有报告损坏的设备");
    }

    @Test
    void aColleagueWithoutTheClientFindsNeitherTab() {
        browse(signedIn.enrol(tenant, Role.CONSULTANT));
        open("clients/" + client + "/claims");
        assertThat(shown()).doesNotContain("Warranty claims");
        open("clients/" + client + "/gap-map");
        assertThat(shown()).doesNotContain("leaves uncovered");
    }

    @Test
    void aClientWithoutDevicesIsToldWhatToDoFirst() {
        var bare = served.client(tenant, "Bare");
        browse(served.consultant(tenant, bare));
        open("clients/" + bare + "/gap-map");
        assertThat(shown()).contains("No devices yet");
    }

    private static <C extends Component> C named(Class<C> type, String testId) {
        return _get(type, spec -> spec.withPredicate(component -> testId.equals(component.getTestId())));
    }

    private void browseOnAPhone(Actor person) {
        browse(person);
        widen(PHONE);
    }

    /** All that is said of the only report. */
    private static String ownClaim() {
        assertThat(GridKt._size(named(Grid.class, "own-claims"))).isEqualTo(1);
        return entry("own-claims").getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Component entry(String grid) {
        return (Component) GridKt._getCellComponent(named(Grid.class, grid), 0, PhoneRows.ENTRY);
    }

    private ClaimState state() {
        return signedIn.as(ada, () -> claims.find(client, new ClaimWindow("", 0, 1)))
                .getFirst()
                .state();
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        ComboBox<ClaimableDevice> device = named(ComboBox.class, "broken-device");
        device.setValue(
                signedIn.as(dana, () -> claims.findDevices(client, "", 0, 1)).getFirst());
    }
}
