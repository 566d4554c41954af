package io.parley.clients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A location of a client. */
@Entity
class Site extends ClientScopedEntity {

    @Column(nullable = false, length = 20)
    private String code;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(nullable = false, length = 300)
    private String address;

    @Column(nullable = false)
    private int users;

    @Column(length = 65535)
    private @Nullable String networkProfile;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Site() {}

    @SuppressWarnings("NullAway.Init") // write() sets the fields
    Site(ClientId client, SiteDraft draft) {
        super(client);
        write(draft);
    }

    void revise(SiteDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    String code() {
        return code;
    }

    SiteDetails details() {
        return new SiteDetails(new SiteId(id()), new SiteDraft(code, name, address, users, networkProfile), version());
    }

    private void write(SiteDraft draft) {
        code = draft.code().strip();
        name = draft.name().strip();
        address = draft.address().strip();
        users = draft.users();
        networkProfile = draft.networkProfile();
    }
}
