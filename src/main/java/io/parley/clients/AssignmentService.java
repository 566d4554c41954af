package io.parley.clients;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.identity.EmailAddress;
import io.parley.identity.IdentityPermissions;
import io.parley.identity.MemberService;
import io.parley.identity.MemberSummary;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can reach a client: colleagues who work for it, and its own people who were invited to sign in. */
@Service
@Transactional
public class AssignmentService {

    private static final String MAY_ASSIGN = "hasAuthority('" + ClientPermissions.ASSIGN + "')";
    private static final String MAY_INVITE = "hasAuthority('" + ClientPermissions.INVITE + "')";

    private final ClientAssignmentRepository assignments;
    private final ContactRepository contacts;
    private final ClientAccess access;
    private final MemberService members;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    AssignmentService(
            ClientAssignmentRepository assignments,
            ContactRepository contacts,
            ClientAccess access,
            MemberService members,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.contacts = contacts;
        this.access = access;
        this.members = members;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** Everybody assigned, by name. Tenant admins reach every client without being assigned and are not listed. */
    @PreAuthorize(MAY_INVITE)
    @Transactional(readOnly = true)
    public List<AssignedPerson> findByClient(ClientId client) {
        access.requireAccess(client);
        List<ClientAssignment> assigned = assignments.findByClientId(client.value());
        Map<MembershipId, MemberSummary> people =
                members.find(assigned.stream().map(ClientAssignment::member).toList()).stream()
                        .collect(Collectors.toMap(MemberSummary::id, Function.identity()));
        return assigned.stream()
                .map(assignment -> person(assignment, people.get(assignment.member())))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(AssignedPerson::displayName))
                .toList();
    }

    /**
     * Lets a colleague work for a client; doing it twice changes nothing.
     *
     * @throws ProblemException if the member is a client's person: those are invited as contacts
     */
    @PreAuthorize(MAY_ASSIGN)
    public void assign(ClientId client, MembershipId member) {
        access.requireAccess(client);
        MemberSummary colleague =
                members.find(List.of(member)).stream().findFirst().orElseThrow(NotFoundException::new);
        if (colleague.role() == Role.CLIENT_USER) {
            throw new ProblemException("clients.people.problem.notColleague", colleague.displayName());
        }
        if (assignments
                .findByMembershipIdAndClientId(member.value(), client.value())
                .isEmpty()) {
            save(client, member, null);
        }
    }

    /** Takes the client away from a person at once, also in open sessions. Colleagues only an admin may take away. */
    @PreAuthorize(MAY_INVITE)
    public void withdraw(ClientId client, MembershipId member) {
        access.requireAccess(client);
        ClientAssignment assignment = assignments
                .findByMembershipIdAndClientId(member.value(), client.value())
                .orElseThrow(NotFoundException::new);
        if (assignment.contactRole().isEmpty() && !currentUser.require().can(ClientPermissions.ASSIGN)) {
            throw new AccessDeniedException("Only those who assign colleagues may withdraw them");
        }
        assignments.delete(assignment);
        events.publishEvent(new ClientUnassigned(client, member));
    }

    /**
     * Invites a contact to sign in and see this client, with the contact's role.
     *
     * @throws ProblemException if the contact has no e-mail address, or the address belongs to somebody in the tenant
     */
    @PreAuthorize(MAY_INVITE)
    public MembershipId invite(ContactId id) {
        Contact contact = contacts.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(contact.client());
        if (contact.email().isEmpty()) {
            throw new ProblemException("clients.people.problem.noEmail", contact.name());
        }
        MembershipId member = members.inviteClientUser(EmailAddress.of(contact.email()), contact.name());
        save(contact.client(), member, contact.role());
        return member;
    }

    /** Lets somebody of a client in who has a membership already. Only the system enrols people like that. */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.SYSTEM + "')")
    public void admit(ClientId client, MembershipId member, ContactRole role) {
        access.requireAccess(client);
        save(client, member, role);
    }

    private void save(ClientId client, MembershipId member, @Nullable ContactRole role) {
        assignments.save(new ClientAssignment(client, member, role));
        events.publishEvent(new ClientAssigned(client, member, role));
    }

    private static @Nullable AssignedPerson person(ClientAssignment assignment, @Nullable MemberSummary member) {
        return member == null
                ? null
                : new AssignedPerson(
                        member.id(),
                        member.displayName(),
                        member.email(),
                        member.role(),
                        member.status(),
                        assignment.contactRole().orElse(null));
    }
}
