package io.parley.clients;

import io.parley.common.NotFoundException;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a client, whether they sign in or not. */
@Service
@Transactional
public class ContactService {

    private static final String MAY_READ = "hasAuthority('" + ClientPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ClientPermissions.EDIT + "')";

    private final ContactRepository contacts;
    private final ClientAccess access;

    ContactService(ContactRepository contacts, ClientAccess access) {
        this.contacts = contacts;
        this.access = access;
    }

    @PreAuthorize(MAY_EDIT)
    public ContactId add(ClientId client, ContactDraft draft) {
        access.requireAccess(client);
        return new ContactId(contacts.save(new Contact(client, draft)).id());
    }

    /** @param version the version the form was opened with */
    @PreAuthorize(MAY_EDIT)
    public void update(ContactId id, ContactDraft draft, long version) {
        reached(id).revise(draft, version);
    }

    @PreAuthorize(MAY_EDIT)
    public void remove(ContactId id) {
        contacts.delete(reached(id));
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public ContactDetails getContact(ContactId id) {
        return reached(id).details();
    }

    /** In order of their names. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ContactDetails> findByClient(ClientId client) {
        access.requireAccess(client);
        return contacts.findByClientIdOrderByName(client.value()).stream()
                .map(Contact::details)
                .toList();
    }

    private Contact reached(ContactId id) {
        Contact contact = contacts.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(contact.client());
        return contact;
    }
}
