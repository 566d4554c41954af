package io.parley.clients;

import io.parley.identity.AddressBook;
import io.parley.identity.Addressee;
import io.parley.identity.Role;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may be told about a client, as of now: nobody outside its assignments, nobody who cannot sign in. Not a service for
 * views: it is for those who write to people, and refuses an author who does not reach the client.
 */
@Component
@Transactional(readOnly = true)
public class ClientCircle {

    private final ClientAssignmentRepository assignments;
    private final ClientAccess access;
    private final AddressBook addresses;

    ClientCircle(ClientAssignmentRepository assignments, ClientAccess access, AddressBook addresses) {
        this.assignments = assignments;
        this.access = access;
        this.addresses = addresses;
    }

    /** The colleagues assigned to the client; where none is left, the tenant's admins, who reach every client. */
    public List<Addressee> advisers(ClientId client) {
        List<Addressee> assigned = assigned(client, false).stream()
                .filter(person -> person.role() != Role.CLIENT_USER)
                .toList();
        return assigned.isEmpty() ? addresses.admins() : assigned;
    }

    /** The client's own people who can sign in and see it. */
    public List<Addressee> clientPeople(ClientId client) {
        return assigned(client, true).stream()
                .filter(person -> person.role() == Role.CLIENT_USER)
                .toList();
    }

    private List<Addressee> assigned(ClientId client, boolean contacts) {
        access.requireAccess(client);
        return addresses.find(assignments.findByClientId(client.value()).stream()
                .filter(assignment -> assignment.contactRole().isPresent() == contacts)
                .map(ClientAssignment::member)
                .toList());
    }
}
