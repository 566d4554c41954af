package io.parley.operations;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.audit.AuditRecord;
import io.parley.audit.AuditTrail;
import io.parley.identity.Actor;
import io.parley.identity.EmailAddress;
import io.parley.identity.MemberService;
import io.parley.identity.MemberStatus;
import io.parley.identity.MemberSummary;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantStatus;
import io.parley.tenancy.TenantSummary;
import io.parley.testing.SignedIn;
import io.parley.testing.ViewTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class TenantOperationsTest extends ViewTest {

    @Autowired
    private TenantOperations operations;

    @Autowired
    private MemberService members;

    @Autowired
    private AuditTrail audit;

    @Test
    void theOperatorOpensATenantAndInvitesItsFirstAdministrator() {
        String name = "Northgate " + UUID.randomUUID();
        browse(SignedIn.operator());
        open("operations/tenants");
        _click(_get(Button.class, spec -> spec.withText("Open a tenant")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tenant")), name);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the first administrator")), "Ada Lovell");
        _setValue(
                _get(EmailField.class, spec -> spec.withLabel("E-mail of the first administrator")),
                "ada-" + UUID.randomUUID() + "@parley.test");
        _click(_get(Button.class, spec -> spec.withText("Open and invite")));

        TenantId tenant = tenant(name).id();
        MemberSummary admin = signedIn.asSystem(tenant, () -> members.findAll()).getFirst();
        assertThat(admin.role()).isEqualTo(Role.TENANT_ADMIN);
        assertThat(admin.status()).isEqualTo(MemberStatus.INVITED);
        assertThat(signedIn.asSystem(tenant, () -> audit.latest(10)))
                .extracting(AuditRecord::action)
                .contains("tenant.opened", "member.invited");
    }

    @Test
    void aSuspendedTenantIsResumed() {
        signedIn.as(SignedIn.operator());
        String name = "Northgate " + UUID.randomUUID();
        TenantId tenant = operations.open(
                name, Locale.ENGLISH, "Ada", EmailAddress.of("ada-" + UUID.randomUUID() + "@parley.test"));

        operations.suspend(tenant);
        operations.suspend(tenant);
        assertThat(tenant(name).status()).isEqualTo(TenantStatus.SUSPENDED);
        assertThatThrownBy(() -> operations.inviteAdmin(
                        tenant, "Bea", EmailAddress.of("bea-" + UUID.randomUUID() + "@parley.test")))
                .hasMessageContaining("operations.problem.suspended");
        operations.resume(tenant);
        operations.resume(tenant);
        assertThat(tenant(name).status()).isEqualTo(TenantStatus.ACTIVE);
        assertThat(signedIn.asSystem(tenant, () -> audit.latest(10)))
                .extracting(AuditRecord::action)
                .containsSubsequence("tenant.resumed", "tenant.suspended", "tenant.opened")
                .containsOnlyOnce("tenant.resumed", "tenant.suspended");
    }

    @Test
    void nobodyInATenantOperates() {
        Actor admin = signedIn.enrol(signedIn.openTenant("Coastline"), Role.TENANT_ADMIN);
        signedIn.as(admin);
        assertThatThrownBy(() -> operations.findAll()).isInstanceOf(AccessDeniedException.class);

        browse(admin);
        open("operations/tenants");
        assertThat(_find(Grid.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Open a tenant"))).isEmpty();
    }

    private TenantSummary tenant(String name) {
        signedIn.as(SignedIn.operator());
        return operations.findAll().stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
