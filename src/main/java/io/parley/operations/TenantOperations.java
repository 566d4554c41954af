package io.parley.operations;

import io.parley.audit.AuditTrail;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.EmailAddress;
import io.parley.identity.InvitationDraft;
import io.parley.identity.MemberService;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantPermissions;
import io.parley.tenancy.TenantService;
import io.parley.tenancy.TenantStatus;
import io.parley.tenancy.TenantSummary;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The operator's deeds; each leaves its trace in the trail of the tenant it was done to. */
@Service
@PreAuthorize("hasAuthority('" + TenantPermissions.MANAGE + "')")
public class TenantOperations {

    private static final int LONGEST_NAME = 120;

    private final TenantService tenants;
    private final TenantDirectory directory;
    private final MemberService members;
    private final AuditTrail audit;
    private final RunAs runAs;
    private final TransactionTemplate transaction;

    TenantOperations(
            TenantService tenants,
            TenantDirectory directory,
            MemberService members,
            AuditTrail audit,
            RunAs runAs,
            TransactionTemplate transaction) {
        this.tenants = tenants;
        this.directory = directory;
        this.members = members;
        this.audit = audit;
        this.runAs = runAs;
        this.transaction = transaction;
    }

    public List<TenantSummary> findAll() {
        return tenants.findAll();
    }

    /**
     * Opens a tenant and invites its first administrator.
     *
     * @param locale language of the tenant's mails
     * @throws ProblemException when a name is missing or too long
     */
    public TenantId open(String name, Locale locale, String adminName, EmailAddress adminEmail) {
        String tenantName = named(name);
        String firstAdmin = named(adminName);
        TenantId tenant = tenants.open(tenantName, locale);
        record(tenant, "tenant.opened");
        invite(tenant, firstAdmin, adminEmail);
        return tenant;
    }

    /**
     * Invites (one more) administrator, when the first one cannot.
     *
     * @throws ProblemException when the tenant is suspended
     */
    public void inviteAdmin(TenantId tenant, String adminName, EmailAddress adminEmail) {
        if (!isActive(tenant)) {
            throw new ProblemException("operations.problem.suspended");
        }
        invite(tenant, named(adminName), adminEmail);
    }

    /** The tenant's people lose access within seconds; its data stays and its jobs rest. */
    public void suspend(TenantId tenant) {
        if (isActive(tenant)) {
            record(tenant, "tenant.suspended"); // first: a suspended tenant's trail takes nothing
            tenants.suspend(tenant);
        }
    }

    public void resume(TenantId tenant) {
        if (!isActive(tenant)) {
            tenants.resume(tenant);
            record(tenant, "tenant.resumed");
        }
    }

    private boolean isActive(TenantId tenant) {
        return directory.find(tenant).orElseThrow(NotFoundException::new).status() == TenantStatus.ACTIVE;
    }

    private void invite(TenantId tenant, String name, EmailAddress email) {
        runAs.system(tenant, () -> members.inviteColleague(new InvitationDraft(email, name, Role.TENANT_ADMIN)));
    }

    private void record(TenantId tenant, String action) {
        runAs.system(
                tenant,
                () -> transaction.executeWithoutResult(status -> audit.record("operator", action, tenant.toString())));
    }

    private static String named(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new ProblemException("operations.problem.name", LONGEST_NAME);
        }
        return stripped;
    }
}
