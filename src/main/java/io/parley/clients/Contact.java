package io.parley.clients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A person at a client, who may or may not sign in. */
@Entity
class Contact extends ClientScopedEntity {

    @Column(nullable = false, length = 120)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private ContactRole role;

    @Column(nullable = false, length = 120)
    private String title;

    @Column(nullable = false, length = 254)
    private String email;

    @Column(nullable = false, length = 40)
    private String phone;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Contact() {}

    @SuppressWarnings("NullAway.Init") // write() sets the fields
    Contact(ClientId client, ContactDraft draft) {
        super(client);
        write(draft);
    }

    void revise(ContactDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    ContactRole role() {
        return role;
    }

    ContactDetails details() {
        return new ContactDetails(new ContactId(id()), new ContactDraft(name, role, title, email, phone), version());
    }

    private void write(ContactDraft draft) {
        name = draft.name().strip();
        role = draft.role();
        title = draft.title().strip();
        email = draft.email().strip();
        phone = draft.phone().strip();
    }
}
