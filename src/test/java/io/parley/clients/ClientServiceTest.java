package io.parley.clients;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.NotFoundException;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;

class ClientServiceTest extends ServiceTest {

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private SiteService sites;

    @Autowired
    private ContactService contacts;

    @Autowired
    private EngagementRepository engagementRepository;

    @Autowired
    private ClientRepository clientRepository;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcTemplate jdbc;

    private TenantId tenant;
    private MembershipId consultant;
    private MembershipId colleague;

    @BeforeEach
    void openTenant() {
        tenant = openTenant("Coastline Advisory");
        consultant = member(tenant, Role.CONSULTANT);
        colleague = member(tenant, Role.CONSULTANT);
    }

    @Test
    void aConsultantSeesTheClientsTheyCreatedAndAColleagueDoesNot() {
        ClientId id = as(consultant, () -> clients.create(aClient("Harbor Dental")));

        assertThat(as(consultant, () -> clients.getClient(id)).profile()).isEqualTo(aClient("Harbor Dental"));
        assertThat(names(consultant)).containsExactly("Harbor Dental");
        assertThat(names(colleague)).isEmpty();
        assertThat(as(colleague, () -> clients.count(ClientFilter.ALL))).isZero();
        assertThat(as(consultant, () -> clients.findReferences(List.of(id))))
                .containsExactly(new ClientReference(id, "Harbor Dental"));
        assertThat(as(colleague, () -> clients.findReferences(List.of(id)))).isEmpty();
        assertThatThrownBy(() -> as(colleague, () -> clients.getClient(id))).isInstanceOf(NotFoundException.class);
        assertThat(runAs.system(tenant, () -> clients.count(ClientFilter.ALL))).isOne();
    }

    @Test
    void theNetBelowHidesRowsFromAServiceThatForgotToAsk() {
        ClientId id = as(consultant, () -> clients.create(aClient("Harbor Dental")));
        EngagementId engagement = as(consultant, () -> engagements.start(id, anEngagement("Phones 2027")));

        assertThat(as(colleague, () -> engagementRepository.findById(engagement.value())))
                .isEmpty();
        assertThat(as(colleague, () -> engagementRepository.findAll())).isEmpty();
        assertThat(as(colleague, () -> engagementRepository.findOpen(Limit.of(100))))
                .isEmpty();
        assertThat(as(colleague, () -> clientRepository.findById(id.value()))).isEmpty();
        assertThat(as(consultant, () -> engagementRepository.findById(engagement.value())))
                .isPresent();
        assertThat(runAs.system(tenant, () -> engagementRepository.findById(engagement.value())))
                .isPresent();
        assertThat(inTenant(tenant, () -> engagementRepository.findAll()))
                .as("nobody at work sees nothing")
                .isEmpty();
    }

    @Test
    void workThatIsDoneMovesAnEngagementForwardAndNeverBack() {
        ClientId id = as(consultant, () -> clients.create(aClient("Harbor Dental")));
        EngagementId engagement = as(consultant, () -> engagements.start(id, anEngagement("Phones 2027")));

        assertThat(reach(engagement, EngagementStage.RECOMMENDATION)).isEqualTo(EngagementStage.RECOMMENDATION);
        assertThat(reach(engagement, EngagementStage.QUOTING)).isEqualTo(EngagementStage.RECOMMENDATION);
        assertThat(reach(engagement, EngagementStage.SIGNED)).isEqualTo(EngagementStage.SIGNED);
        assertThat(reach(engagement, EngagementStage.WATCHED)).isEqualTo(EngagementStage.SIGNED);
        assertThat(as(consultant, () -> engagements.countOpen())).isZero();
        assertThat(as(consultant, () -> engagements.findOpen(List.of(engagement))))
                .isEmpty();
    }

    private EngagementStage reach(EngagementId engagement, EngagementStage stage) {
        return as(consultant, () -> {
            engagements.reach(engagement, stage);
            return engagements.getEngagement(engagement).stage();
        });
    }

    private List<String> names(MembershipId member) {
        return as(member, () -> clients.find(ClientFilter.ALL, 0, 50, ClientSort.NAME, true)).stream()
                .map(ClientSummary::name)
                .toList();
    }

    private <T> T as(MembershipId member, Callable<T> work) {
        return runAs.member(tenant, member, work);
    }

    private MembershipId member(TenantId at, Role role) {
        UUID account = UUID.randomUUID();
        UUID membership = UUID.randomUUID();
        String mail = account + "@example.org";
        jdbc.update(
                "insert into account (id, email, display_name, operator, theme, credentials_version, created_at, version)"
                        + " values (?, ?, 'Somebody', false, 'SYSTEM', 0, '2026-11-23 00:00:00', 0)",
                bytes(account),
                mail);
        jdbc.update(
                "insert into membership (tenant_id, id, account_id, display_name, email, role, status, created_at,"
                        + " version) values (?, ?, ?, 'Somebody', ?, ?, 'ACTIVE', '2026-11-23 00:00:00', 0)",
                bytes(at.value()),
                bytes(membership),
                bytes(account),
                mail,
                role.name());
        return new MembershipId(membership);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
