package io.parley.clients.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientSummary;
import io.parley.clients.ContactRole;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a client's own people: of which company each of them speaks. */
@SuppressWarnings("NullAway.Init") // each test has its own tenant
class OwnClientStoryTest extends ViewTest {

    private static final String COMPANY = "Company";

    @Autowired
    private ServedClients served;

    @Autowired
    private AssignmentService assignments;

    private TenantId tenant;
    private ClientId harbor;
    private ClientId inland;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        harbor = served.client(tenant, "Harbor Dental");
        inland = served.client(tenant, "Inland Dental");
    }

    @Test
    void theCompanyChosenOnOnePageIsChosenOnTheNextAndNeverOneThatMayNoLongerBeSeen() {
        var dana = served.clientPerson(tenant, harbor);
        var member = Objects.requireNonNull(dana.membershipId());
        admit(inland, member);
        browse(dana);
        open("portal/devices");
        assertThat(company().getValue().name()).isEqualTo("Harbor Dental");

        choose("Inland Dental");
        open("portal/service");
        assertThat(company().getValue().name()).isEqualTo("Inland Dental");
        open("portal/network-test");
        assertThat(company().getValue().name()).isEqualTo("Inland Dental");

        signedIn.asSystem(tenant, () -> {
            assignments.withdraw(inland, member);
            return inland;
        });
        open("portal/devices");
        assertThat(_find(Select.class, spec -> spec.withLabel(COMPANY))).isEmpty();
        assertThat(shown()).doesNotContain("Inland Dental", "No company is assigned to you yet");
    }

    @Test
    void whoAnswersForOneCompanyChoosesNothing() {
        browse(served.clientPerson(tenant, harbor));
        open("portal/devices");

        assertThat(_find(Select.class, spec -> spec.withLabel(COMPANY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal/devices", "portal/service", "portal/network-test"})
    void whoHasNoCompanyYetIsToldWhomToAsk(String page) {
        browse(signedIn.enrol(tenant, Role.CLIENT_USER));
        open(page);
        assertThat(shown()).contains("No company is assigned to you yet", "Ask your consultants to admit you.");

        openInChinese(page);
        assertThat(shown()).contains("尚未为您分配公司", "请联系您的顾问开通访问。");
    }

    private void admit(ClientId client, MembershipId member) {
        signedIn.asSystem(tenant, () -> {
            assignments.admit(client, member, ContactRole.VIEWER);
            return client;
        });
    }

    @SuppressWarnings("unchecked")
    private static Select<ClientSummary> company() {
        return _get(Select.class, spec -> spec.withLabel(COMPANY));
    }

    private static void choose(String name) {
        var company = company();
        company.getListDataView()
                .getItems()
                .filter(client -> client.name().equals(name))
                .forEach(company::setValue);
    }
}
