package io.parley.identity;

import io.parley.audit.AuditTrail;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.tenancy.CurrentTenant;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the tenant at work: who they are, who comes in, who leaves. */
@Service
@Transactional
public class MemberService {

    private static final Set<Role> COLLEAGUES = Set.of(Role.TENANT_ADMIN, Role.CONSULTANT);

    private final MembershipRepository memberships;
    private final Enroller enroller;
    private final AuditTrail audit;
    private final CurrentTenant tenant;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberService(
            MembershipRepository memberships,
            Enroller enroller,
            AuditTrail audit,
            CurrentTenant tenant,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.enroller = enroller;
        this.audit = audit;
        this.tenant = tenant;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody, whatever the status, by name. */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.PEOPLE_MANAGE + "')")
    @Transactional(readOnly = true)
    public List<MemberSummary> findAll() {
        return summaries(memberships.findAllByOrderByDisplayName());
    }

    /** Active consultants and administrators, by name: for pick-lists of who works on something. */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.PEOPLE_READ + "')")
    @Transactional(readOnly = true)
    public List<MemberSummary> findColleagues() {
        return summaries(memberships.findAllByRoleInOrderByDisplayName(COLLEAGUES).stream()
                .filter(Membership::isActive)
                .toList());
    }

    /** The named members as far as they exist in this tenant; callers decide who may see whom. */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.PEOPLE_READ + "')")
    @Transactional(readOnly = true)
    public List<MemberSummary> find(Collection<MembershipId> ids) {
        return summaries(
                memberships.findAllByIdIn(ids.stream().map(MembershipId::value).toList()));
    }

    /** What a member is called, for everybody in the tenant. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public String displayName(MembershipId id) {
        return member(id).displayName();
    }

    /**
     * Invites a colleague by a single-use link.
     *
     * @throws ProblemException when the person is in the tenant already
     */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.PEOPLE_MANAGE + "')")
    public MembershipId inviteColleague(InvitationDraft draft) {
        if (!COLLEAGUES.contains(draft.role())) {
            throw new ProblemException("identity.problem.colleagueRole");
        }
        return invite(draft);
    }

    /** Invites somebody of a client by a single-use link; which client is the caller's to record. */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.CLIENT_USER_INVITE + "')")
    public MembershipId inviteClientUser(EmailAddress email, String displayName) {
        return invite(new InvitationDraft(email, displayName, Role.CLIENT_USER));
    }

    /** Sends a new link to somebody who has not come in yet; the old one stops working. */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.PEOPLE_MANAGE + "')")
    public void inviteAgain(MembershipId id) {
        Membership member = member(id);
        if (member.status() != MemberStatus.INVITED) {
            throw new ProblemException("identity.problem.alreadyMember", member.displayName());
        }
        announce(member);
    }

    /** @throws StaleEditException when somebody else changed the member since {@code version} was read */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.PEOPLE_MANAGE + "')")
    public void changeRole(MembershipId id, Role role, long version) {
        Membership member = member(id, version);
        if (role != Role.TENANT_ADMIN) {
            requireAnotherAdmin(member);
        }
        member.become(role);
        audit.record("member.role-changed", id + " " + role);
    }

    /**
     * Takes access away; open sessions end within seconds.
     *
     * @throws ProblemException for the tenant's last administrator
     */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.PEOPLE_MANAGE + "')")
    public void deactivate(MembershipId id, long version) {
        Membership member = member(id, version);
        requireAnotherAdmin(member);
        member.deactivate();
        audit.record("member.deactivated", id.toString());
    }

    /** Gives access back; somebody who never came in gets a new link instead. */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.PEOPLE_MANAGE + "')")
    public void reactivate(MembershipId id, long version) {
        Membership member = member(id, version);
        member.reactivate(enroller.hasPassword(member.accountId()));
        audit.record("member.reactivated", id.toString());
        if (member.status() == MemberStatus.INVITED) {
            announce(member);
        }
    }

    /** Adds somebody who can sign in at once. Only the system may. */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.SYSTEM + "')")
    public MembershipId enrol(Enrolment enrolment) {
        Membership member = enroller.enrol(tenant.get(), enrolment);
        audit.record("member.enrolled", member.membershipId().toString());
        return member.membershipId();
    }

    private MembershipId invite(InvitationDraft draft) {
        Membership member = enroller.invite(tenant.get(), draft, clock.instant());
        audit.record("member.invited", member.membershipId() + " " + draft.role());
        announce(member);
        return member.membershipId();
    }

    private void announce(Membership member) {
        events.publishEvent(new MemberInvited(tenant.get(), member.membershipId(), new EmailAddress(member.email())));
    }

    private void requireAnotherAdmin(Membership member) {
        if (member.role() == Role.TENANT_ADMIN
                && member.isActive()
                && memberships.countByRoleAndStatus(Role.TENANT_ADMIN, MemberStatus.ACTIVE) < 2) {
            throw new ProblemException("identity.problem.lastAdmin");
        }
    }

    private Membership member(MembershipId id) {
        return memberships.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private Membership member(MembershipId id, long version) {
        Membership member = member(id);
        if (member.version() != version) {
            throw new StaleEditException();
        }
        return member;
    }

    private static List<MemberSummary> summaries(List<Membership> members) {
        return members.stream().map(Membership::summary).toList();
    }
}
