package io.parley.gaps.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.parley.clients.testing.ClientDrafts.aSite;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import io.parley.claims.testing.EquippedClients;
import io.parley.clients.ClientId;
import io.parley.clients.SiteService;
import io.parley.devices.DeviceDraft;
import io.parley.devices.DeviceService;
import io.parley.identity.Actor;
import io.parley.outages.testing.ServedClients;
import io.parley.portal.testing.Releases;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class GapViewsTest extends ViewTest {

    @Autowired
    private DeviceService devices;

    @Autowired
    private EquippedClients equipped;

    @Autowired
    private ServedClients served;

    @Autowired
    private Releases releases;

    @Autowired
    private SiteService sites;

    private ClientId client;
    private Actor ada;

    @BeforeEach
    void aClientWithAContractAnOfferAndDevices() {
        TenantId tenant = signedIn.openTenant("Coastline Advisory");
        client = releases.advise(tenant, "Harbor Dental").client();
        signedIn.asSystem(tenant, () -> sites.add(client, aSite("HBR")));
        served.contract(tenant, client, ServedClients.term("renewal.mode", "EXPIRES"));
        ada = served.consultant(tenant, client);
        equipped.policy(tenant, null);
        equipped.phone(
                tenant, client, "Z-1", LocalDate.of(2027, 1, 31).minusYears(1).plusDays(1));
        signedIn.as(
                ada,
                () -> devices.add(
                        client,
                        new DeviceDraft("", "X-1", "S-1", "", "=1+1", null, null, null, null, null, null, null)));
    }

    @Test
    void theTableOfTheChosenContractIsGivenAsAFile() {
        browse(ada);
        open("clients/" + client + "/gap-map");
        Select<?> contract = named(Select.class, "gap-contract");
        assertThat(contract.getListDataView().getItemCount()).isEqualTo(2);

        assertThat(csv())
                .startsWith(
                        "\uFEFFFamily,Devices,Covered until,Uncovered device-months,Failures to expect,Expected cost")
                .contains("\r\nZaunkoenig Z4,1,\"Jan 31, 2027\",12.0,0.0,3.68\r\n")
                .contains("\r\n'=1+1,1,unknown: no policy,unknown,unknown,unknown\r\n");
        assertThat(DownloadKt._download(named(Anchor.class, "export-xlsx"))).startsWith('P', 'K');

        chooseTheOffer();
        assertThat(csv()).contains("Zaunkoenig Z4,1,\"Jan 31, 2027\",").doesNotContain(",12.0,");
    }

    @SuppressWarnings("unchecked")
    private static void chooseTheOffer() {
        Select<Object> contract = named(Select.class, "gap-contract");
        List<Object> terms = contract.getListDataView().getItems().toList();
        contract.setValue(terms.getLast());
    }

    private static String csv() {
        return new String(DownloadKt._download(named(Anchor.class, "export-csv")), StandardCharsets.UTF_8);
    }

    private static <T extends Component> T named(Class<T> type, String testId) {
        return _get(type, spec -> spec.withPredicate(component -> testId.equals(component.getTestId())));
    }
}
