package io.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;

class AuditTrailTest extends ServiceTest {

    @Autowired
    private AuditTrail audit;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    private TenantId tenant = TenantId.NOBODY;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        Actor admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        signedIn.as(admin);
    }

    @Test
    void deedsAreNumberedWithoutGapsAndNameTheirActor() {
        inTransaction(() -> {
            audit.record("quote.submitted", "q1");
            audit.record("quote.withdrawn", "q1");
            return true;
        });

        assertThat(audit.latest(3)).extracting(AuditRecord::number).containsExactly(3L, 2L, 1L);
        assertThat(audit.latest(1).getFirst().actor()).isNotEqualTo("nobody").isNotEqualTo("system");
        assertThat(audit.latest(3).getLast().action()).isEqualTo("member.enrolled");
    }

    @Test
    void aDeedThatIsRolledBackLeavesNoTraceAndNoGap() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    audit.record("quote.submitted", "q1");
                    throw new IllegalStateException("the deed failed");
                }))
                .hasMessage("the deed failed");
        inTransaction(() -> {
            audit.record("quote.submitted", "q2");
            return true;
        });

        assertThat(audit.latest(1).getFirst())
                .extracting(AuditRecord::number, AuditRecord::subject)
                .containsExactly(2L, "q2");
    }

    @Test
    void nothingIsRecordedOutsideTheDeedsTransaction() {
        assertThatThrownBy(() -> audit.record("quote.submitted", "q1"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteADeed() {
        byte[] tenantId = ByteBuffer.allocate(16)
                .putLong(tenant.value().getMostSignificantBits())
                .putLong(tenant.value().getLeastSignificantBits())
                .array();
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where tenant_id = ?", Long.class, tenantId))
                .isOne();

        assertThatThrownBy(() -> database.update("update audit_entry set action = 'x' where tenant_id = ?", tenantId))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> database.update("delete from audit_entry where tenant_id = ?", tenantId))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void anotherTenantsTrailIsNotToBeSeen() {
        signedIn.as(signedIn.enrol(signedIn.openTenant("Other"), Role.TENANT_ADMIN));

        assertThat(audit.latest(10)).hasSize(1);
    }
}
