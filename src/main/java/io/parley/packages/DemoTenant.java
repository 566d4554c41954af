package io.parley.packages;

import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ContactRole;
import io.parley.identity.EmailAddress;
import io.parley.identity.Enrolment;
import io.parley.identity.MemberService;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantService;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens a tenant of the demo and lets its people in; nobody needs an invitation. */
@Component
@Profile("demo")
class DemoTenant {

    private final RunAs runAs;
    private final TenantService tenants;
    private final MemberService members;
    private final AssignmentService assignments;

    DemoTenant(RunAs runAs, TenantService tenants, MemberService members, AssignmentService assignments) {
        this.runAs = runAs;
        this.tenants = tenants;
        this.members = members;
        this.assignments = assignments;
    }

    TenantId open(String name, Locale language) {
        return runAs.operator(() -> tenants.open(name, language));
    }

    MembershipId enrol(TenantId tenant, DemoPerson person) {
        return runAs.system(
                tenant,
                () -> members.enrol(new Enrolment(
                        EmailAddress.of(person.email()),
                        person.name(),
                        person.role(),
                        person.language(),
                        DemoData.PASSWORD)));
    }

    void admit(TenantId tenant, ClientId client, DemoPerson person, ContactRole role) {
        var member = enrol(tenant, person);
        runAs.system(tenant, () -> assignments.admit(client, member, role));
    }

    /** Somebody who can sign in. */
    record DemoPerson(String email, String name, Role role, Locale language) {

        static DemoPerson client(String email, String name, Locale language) {
            return new DemoPerson(email, name, Role.CLIENT_USER, language);
        }
    }
}
