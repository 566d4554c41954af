package io.parley.devices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.provider.SortDirection;
import io.parley.clients.ClientId;
import io.parley.devices.DeviceDraft;
import io.parley.devices.DeviceFilter;
import io.parley.devices.DeviceService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import io.parley.uikit.PhoneRows;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class DevicesViewsTest extends ViewTest {

    /** More than the dialog shows at once. */
    private static final int LEFT_OUT = 45;

    private static final int PHONE = 390;
    private static final int DESK = 1280;

    @Autowired
    private DeviceService devices;

    @Autowired
    private ServedClients served;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
    }

    @Test
    void theFirstDeviceIsAddedFromTheEmptyRegister() {
        browse(ada);
        open("clients/" + client + "/devices");
        assertThat(shown()).contains("No devices yet");
        _find(Button.class, spec -> spec.withPredicate(button -> "add-device".equals(button.getTestId())))
                .getFirst()
                .click();
        _setValue(named(TextField.class, "device-sku"), "AD-T40G");
        _setValue(named(TextField.class, "device-serial"), "S-1");
        _click(_get(
                Button.class,
                spec -> spec.withText("Add device").withPredicate(button -> !"add-device".equals(button.getTestId()))));

        assertThat(signedIn.as(ada, () -> devices.count(client, DeviceFilter.ALL)))
                .isEqualTo(1);
        assertThat(GridKt._size(list())).isEqualTo(1);
    }

    @Test
    void rowsLeftOutAreCorrectedInPlaceOrTakenAwayAsAListAndNothingGoodIsLost() {
        var rows = new StringBuilder("sku,serial,note\nAD-T40G,S-0,front desk\n");
        for (int i = 1; i < LEFT_OUT; i++) {
            rows.append("AD-T40G,,desk ").append(i).append('\n');
        }
        rows.append("AD-T40G,")
                .append("S".repeat(150))
                .append(",desk ")
                .append(LEFT_OUT)
                .append('\n');
        browse(ada);
        open("clients/" + client + "/devices");
        _click(_find(Button.class, spec -> spec.withPredicate(button -> "import-devices".equals(button.getTestId())))
                .getFirst());
        _upload(_get(Upload.class), "devices.csv", rows.toString().getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
        assertThat(shown()).contains("1 devices understood, " + LEFT_OUT + " rows left out.");
        assertThat(new String(DownloadKt._download(named(Anchor.class, "left-out")), StandardCharsets.UTF_8))
                .startsWith("\uFEFFsku,serial,note")
                .contains("desk 1", "desk " + LEFT_OUT)
                .doesNotContain("front desk");

        _setValue(named(TextField.class, "cell-3-1"), "S-1");
        _click(named(Button.class, "check-again"));
        assertThat(shown()).contains("2 devices understood");
        _click(_get(Button.class, spec -> spec.withText("Add to the register")));

        await().untilAsserted(() -> assertThat(signedIn.as(ada, () -> devices.count(client, DeviceFilter.ALL)))
                .isEqualTo(2));
    }

    @Test
    void aFigureNarrowsTheListAndStaysInTheAddress() {
        add("AD-T40G", "S-1", LocalDate.of(2020, 1, 1));
        add("ZZ-9", "S-2", LocalDate.of(2020, 1, 1));
        browse(ada);
        open("clients/" + client + "/devices");
        assertThat(GridKt._size(list())).isEqualTo(2);

        _click(named(Button.class, "bucket-EXPIRED"));
        assertThat(GridKt._size(list())).isEqualTo(1);

        browse(ada); // the address as passed on to somebody else
        open("clients/" + client + "/devices?cover=UNKNOWN");
        assertThat(GridKt._size(list())).isEqualTo(1);
        assertThat(shown()).contains("Unknown");
    }

    @Test
    void aClientSeesItsDevicesAndLooksAWarrantyUp() {
        add("AD-T40G", "S-1", LocalDate.of(2026, 3, 1));
        browse(served.clientPerson(tenant, client));
        open("portal/devices");
        assertThat(GridKt._size(list())).isEqualTo(1);
        _setValue(named(TextField.class, "look-up"), "AD-T46U");
        assertThat(shown()).contains("2-year limited hardware").doesNotContain("Override this entry");
    }

    @Test
    void aConsultantReadsTheCatalogueAndOverridesAnEntry() {
        browse(ada);
        open("warranties");
        _setValue(named(TextField.class, "look-up"), "AD-T46U");
        _find(Button.class, spec -> spec.withPredicate(button -> "override-policy".equals(button.getTestId())))
                .getFirst()
                .click();
        _setValue(named(TextField.class, "policy-class"), "Four years by letter");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        _setValue(named(TextField.class, "look-up"), "AD-T46U");

        assertThat(shown()).contains("Four years by letter");
    }

    @Test
    @SuppressWarnings("unchecked")
    void onAPhoneAPolicyIsOneEntryWithAllOfItsColumns() {
        browse(ada);
        widen(PHONE);
        open("warranties");
        Grid<Object> policies = named(Grid.class, "policies");
        var entry = (Component) GridKt._getCellComponent(policies, 0, PhoneRows.ENTRY);

        assertThat(entry.getElement().getTextRecursively()).contains("AD-CP*", "12 months", "Starter catalogue");
    }

    @Test
    void theyAllSpeakChinese() {
        browse(ada);
        openInChinese("clients/" + client + "/devices");
        assertThat(shown()).contains("还没有设备");
        openInChinese("warranties");
        assertThat(shown()).contains("坏了谁来换？");
        browse(served.clientPerson(tenant, client));
        openInChinese("portal/devices");
        assertThat(shown()).contains("尚未登记设备");
    }

    @Test
    void onAPhoneADeviceIsOneEntryThatIsSortedTickedAndOpened() {
        add("AD-T40G", "S-1", LocalDate.of(2020, 1, 1));
        add("ZZ-9", "S-2", LocalDate.of(2020, 1, 1));
        browse(ada);
        widen(PHONE);
        open("clients/" + client + "/devices");
        assertThat(columns()).containsExactly(PhoneRows.ENTRY);
        sort("Serial, ascending");
        assertThat(entry(0).getElement().getTextRecursively()).contains("AD-T40G", "S-1", "Covered until", "Expired");

        sort("Serial, descending");
        assertThat(entry(0).getElement().getTextRecursively()).contains("ZZ-9");
        list().select(GridKt._get(list(), 0));
        assertThat(named(Button.class, "change-devices").isVisible()).isTrue();

        _click(_get(entry(0), Button.class, spec -> spec.withClasses("pl-phone-entry-open")));
        assertThat(named(TextField.class, "device-serial").getValue()).isEqualTo("S-2");

        widen(DESK);
        assertThat(columns()).hasSizeGreaterThan(2).doesNotContain(PhoneRows.ENTRY);
        assertThat(list().getSortOrder())
                .singleElement()
                .satisfies(order -> assertThat(order.getDirection()).isEqualTo(SortDirection.DESCENDING));
        assertThat(list().getSelectedItems()).hasSize(1);
    }

    @Test
    void anOrderChosenAtAHeadingIsTheOneAPhoneShowsAndNoneIsNone() {
        add("AD-T40G", "S-1", LocalDate.of(2020, 1, 1));
        browse(ada);
        widen(DESK);
        open("clients/" + client + "/devices");
        var serial = list().getColumnByKey("SERIAL");
        list().sort(GridSortOrder.desc(serial).build());
        widen(PHONE);
        assertThat(chosenOrder()).isEqualTo("Serial, descending");

        widen(DESK);
        list().sort(List.of());
        widen(PHONE);
        assertThat(chosenOrder()).isEqualTo("Usual order");
    }

    @SuppressWarnings("unchecked")
    private static String chosenOrder() {
        Select<Object> choice = named(Select.class, "sort-choice");
        return choice.getItemLabelGenerator().apply(choice.getValue());
    }

    @SuppressWarnings("unchecked")
    private static void sort(String label) {
        Select<Object> choice = named(Select.class, "sort-choice");
        choice.getListDataView()
                .getItems()
                .filter(item -> label.equals(choice.getItemLabelGenerator().apply(item)))
                .forEach(choice::setValue);
    }

    private static List<String> columns() {
        return list().getColumns().stream()
                .filter(Component::isVisible)
                .map(Grid.Column::getKey)
                .toList();
    }

    private static Component entry(int row) {
        return (Component) GridKt._getCellComponent(list(), row, PhoneRows.ENTRY);
    }

    @Test
    void aColleagueWithoutTheClientFindsNoTab() {
        browse(signedIn.enrol(tenant, Role.CONSULTANT));
        open("clients/" + client + "/devices");

        assertThat(shown()).doesNotContain("Add device");
    }

    private void add(String sku, String serial, LocalDate bought) {
        signedIn.as(
                ada,
                () -> devices.add(
                        client, new DeviceDraft("", sku, serial, "", "", null, null, null, bought, null, null, null)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> list() {
        return named(Grid.class, "devices");
    }

    private static <T extends Component> T named(Class<T> type, String testId) {
        return _get(type, spec -> spec.withPredicate(component -> testId.equals(component.getTestId())));
    }
}
