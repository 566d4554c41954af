package io.parley.tenancy;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.parley.clients.ClientFilter;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.common.NotFoundException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a suspension means for those who were at work when it came. */
@SuppressWarnings("NullAway.Init") // each test has its own tenant
class SuspensionTest extends ServiceTest {

    @Autowired
    private ClientService clients;

    @Autowired
    private TenantService tenants;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private EntityManager em;

    @Autowired
    private JdbcTemplate jdbc;

    private TenantId tenant;
    private Actor admin;
    private ClientId client;

    @BeforeEach
    void openTenantWithAClient() {
        tenant = openTenant("Coastline Advisory");
        admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        client = signedIn.as(admin, () -> clients.create(aClient("Harbor Dental")));
    }

    @Test
    void whoWasSignedInReadsAndWritesNothingFromThatMomentOn() {
        suspend(tenant);
        signedIn.as(admin);

        assertThat(clients.count(ClientFilter.ALL)).isZero();
        assertThatThrownBy(() -> clients.getClient(client)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> clients.create(aClient("Lakeside Vets"))).isNotNull();
        assertThatThrownBy(() -> tenants.branding()).isInstanceOf(NotFoundException.class);
        assertThat(clientsStored()).isEqualTo(1);
    }

    @Test
    void workBoundToTheTenantReadsAndWritesNothingEither() {
        suspend(tenant);

        assertThat(membersSeenInScope()).isZero();
        assertThat(signedIn.asSystem(tenant, () -> clients.count(ClientFilter.ALL)))
                .isZero();
        assertThatThrownBy(() -> signedIn.asSystem(tenant, () -> clients.create(aClient("Lakeside Vets"))))
                .isNotNull();
        assertThat(clientsStored()).isEqualTo(1);
    }

    @Test
    void aSuspensionOnAnotherNodeTakesEffectHereWithinFiveSeconds() {
        jdbc.update("update tenant set status = 'SUSPENDED' where id = ?", bytes(tenant));
        signedIn.as(admin);

        await().atMost(Duration.ofSeconds(5))
                .until(() -> signedIn.as(admin, () -> clients.count(ClientFilter.ALL)) == 0);
        assertThat(membersSeenInScope()).isZero();
    }

    @Test
    void aResumedTenantHasEverythingBackAndOthersNeverNoticed() {
        TenantId neighbour = openTenant("Beacon Telecom Advisers");
        Actor there = signedIn.enrol(neighbour, Role.TENANT_ADMIN);
        signedIn.as(there, () -> clients.create(aClient("Harbor Dental")));

        suspend(tenant);
        assertThat(signedIn.as(there, () -> clients.count(ClientFilter.ALL))).isEqualTo(1);
        resume(tenant);

        assertThat(signedIn.as(admin, () -> clients.getClient(client)).id()).isEqualTo(client);
        assertThat(membersSeenInScope()).isEqualTo(1);
    }

    /** Past the services, as a job with a repository would: without a user only the tenant predicate stands. */
    private long membersSeenInScope() {
        signedIn.out();
        return inTenant(
                tenant,
                () -> em.createQuery("select count(m) from Membership m", Long.class)
                        .getSingleResult());
    }

    /** Of the tenant and of nobody, as the database holds them. */
    private @Nullable Integer clientsStored() {
        return jdbc.queryForObject(
                "select count(*) from client where tenant_id in (?, ?)",
                Integer.class,
                bytes(tenant),
                bytes(TenantId.NOBODY));
    }

    private static byte[] bytes(TenantId tenant) {
        return ByteBuffer.allocate(16)
                .putLong(tenant.value().getMostSignificantBits())
                .putLong(tenant.value().getLeastSignificantBits())
                .array();
    }
}
