package io.parley.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.claims.testing.EquippedClients;
import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
import io.parley.devices.DeviceService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import io.parley.warranty.GapGroups;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The gap map of the stored register beside the contract in force, which ends on 31 January 2028. */
@SuppressWarnings("NullAway.Init") // each test has its own client
class GapServiceTest extends ServiceTest {

    private static final LocalDate END = LocalDate.of(2028, 1, 31);

    @Autowired
    private GapService gaps;

    @Autowired
    private DeviceService devices;

    @Autowired
    private EquippedClients equipped;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        equipped.policy(tenant, null);
    }

    @Test
    void theContractInForceIsLookedAtFromTodayOn() {
        served.contract(tenant, client, ServedClients.term("renewal.mode", "EXPIRES"));
        equipped.phone(
                tenant, client, "Z-1", LocalDate.of(2027, 1, 31).minusYears(1).plusDays(1));
        equipped.phone(tenant, client, "Z-2", null);

        var found = signedIn.as(ada, () -> gaps.find(client));

        assertThat(found.devices()).isEqualTo(2);
        assertThat(found.terms()).singleElement().satisfies(term -> {
            assertThat(term.inForce()).isTrue();
            assertThat(term.span().start()).isEqualTo(found.today());
            assertThat(term.span().lastDay()).isEqualTo(END);
            assertThat(term.gaps().uncovered()).isEqualTo(1);
            assertThat(term.gaps().unknown()).isEqualTo(1);
            assertThat(term.gaps().gapMonths()).isEqualByComparingTo("12");
            assertThat(term.gaps().cost()).contains(new BigDecimal("3.68"));
            assertThat(term.gaps().asks())
                    .containsExactly(new GapGroups.Ask("Zaunkoenig Z4", 1, LocalDate.of(2027, 2, 1)));
        });
    }

    @Test
    void anEndThatAPersonKnowsBetterCounts() {
        served.contract(tenant, client, ServedClients.term("renewal.mode", "EXPIRES"));
        var phone = equipped.phone(tenant, client, "Z-1", LocalDate.of(2026, 2, 24));
        signedIn.as(ada, () -> {
            devices.override(
                    phone, END, "Extended by the reseller", devices.get(phone).version());
            return phone;
        });

        assertThat(signedIn.as(ada, () -> gaps.find(client)).terms())
                .singleElement()
                .satisfies(term -> assertThat(term.gaps().uncovered()).isZero());
    }

    @Test
    void withoutDevicesOrContractThereIsNothingToLookAt() {
        served.contract(tenant, client, ServedClients.term("renewal.mode", "EXPIRES"));
        assertThat(signedIn.as(ada, () -> gaps.find(client)).terms()).isEmpty();
        var bare = served.client(tenant, "Bare");
        equipped.phone(tenant, bare, "Z-3", LocalDate.of(2026, 2, 24));
        var bob = served.consultant(tenant, bare);
        assertThat(signedIn.as(bob, () -> gaps.find(bare)).terms()).isEmpty();
    }

    @Test
    void onlyTheClientsConsultantsSeeIt() {
        var stranger = signedIn.enrol(tenant, Role.CONSULTANT);
        assertThatThrownBy(() -> signedIn.as(stranger, () -> gaps.find(client))).isInstanceOf(NotFoundException.class);
        var dana = served.clientPerson(tenant, client);
        assertThatThrownBy(() -> signedIn.as(dana, () -> gaps.find(client))).isInstanceOf(AccessDeniedException.class);
    }
}
