package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class MemberServiceTest extends ServiceTest {

    @Autowired
    private MemberService members;

    @Autowired
    private SignedIn signedIn;

    private TenantId tenant = TenantId.NOBODY;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        signedIn.as(signedIn.enrol(tenant, Role.TENANT_ADMIN));
    }

    @Test
    void anInvitedColleagueIsListedAsInvited() {
        MembershipId invited = members.inviteColleague(draft(Role.CONSULTANT));

        MemberSummary row = members.find(List.of(invited)).getFirst();
        assertThat(row.status()).isEqualTo(MemberStatus.INVITED);
        assertThat(row.role()).isEqualTo(Role.CONSULTANT);
        assertThat(members.findColleagues()).extracting(MemberSummary::id).doesNotContain(invited);
    }

    @Test
    void nobodyIsInvitedTwice() {
        InvitationDraft draft = draft(Role.CONSULTANT);
        members.inviteColleague(draft);

        assertThatThrownBy(() -> members.inviteColleague(draft))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("alreadyMember");
    }

    @Test
    void theSamePersonMayWorkForTwoTenantsWithOneAccount() {
        InvitationDraft draft = draft(Role.CONSULTANT);
        members.inviteColleague(draft);
        signedIn.as(signedIn.enrol(signedIn.openTenant("Other"), Role.TENANT_ADMIN));

        assertThat(members.inviteColleague(draft)).isNotNull();
        assertThat(members.findAll()).hasSize(2);
    }

    @Test
    void theLastAdministratorStays() {
        MemberSummary only = members.findAll().getFirst();

        assertThatThrownBy(() -> members.deactivate(only.id(), only.version())).hasMessageContaining("lastAdmin");
        assertThatThrownBy(() -> members.changeRole(only.id(), Role.CONSULTANT, only.version()))
                .hasMessageContaining("lastAdmin");
    }

    @Test
    void whoeverWasSlowerIsTold() {
        Actor consultant = signedIn.enrol(tenant, Role.CONSULTANT);
        MemberSummary row = members.find(List.of(consultant.membershipId())).getFirst();
        members.changeRole(row.id(), Role.TENANT_ADMIN, row.version());

        assertThatThrownBy(() -> members.deactivate(row.id(), row.version())).isInstanceOf(StaleEditException.class);
    }

    @Test
    void aClientsPersonNeverBecomesAColleague() {
        MembershipId clientUser = members.inviteClientUser(address(), "Dana Whitcomb");

        assertThatThrownBy(() -> members.changeRole(clientUser, Role.TENANT_ADMIN, 0))
                .hasMessageContaining("roleChange");
        assertThatThrownBy(() -> members.inviteColleague(draft(Role.CLIENT_USER)))
                .hasMessageContaining("colleagueRole");
    }

    @Test
    void consultantsInviteClientsPeopleButNoColleagues() {
        signedIn.as(signedIn.enrol(tenant, Role.CONSULTANT));

        assertThat(members.inviteClientUser(address(), "Dana Whitcomb")).isNotNull();
        assertThatThrownBy(() -> members.inviteColleague(draft(Role.CONSULTANT)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> members.findAll()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyTheSystemEnrols() {
        assertThatThrownBy(() -> members.enrol(new Enrolment(
                        address(), "Eve", Role.TENANT_ADMIN, java.util.Locale.ENGLISH, SignedIn.PASSWORD)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherTenantsMemberDoesNotExist() {
        MembershipId stranger = Objects.requireNonNull(
                signedIn.enrol(signedIn.openTenant("Other"), Role.CONSULTANT).membershipId());

        assertThat(members.find(List.of(stranger))).isEmpty();
        assertThatThrownBy(() -> members.deactivate(stranger, 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> members.displayName(stranger)).isInstanceOf(NotFoundException.class);
    }

    private static InvitationDraft draft(Role role) {
        return new InvitationDraft(address(), "Ada Lovell", role);
    }

    private static EmailAddress address() {
        return EmailAddress.of("Ada." + UUID.randomUUID() + "@Parley.Test");
    }
}
