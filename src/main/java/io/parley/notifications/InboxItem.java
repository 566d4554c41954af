package io.parley.notifications;

import io.parley.identity.MembershipId;
import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a member should know, and whether it was read. */
@Entity
class InboxItem extends TenantScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID membershipId;

    @Column(nullable = false, updatable = false, length = 120)
    private String titleKey;

    @Column(nullable = false, updatable = false, length = 65535)
    private String arguments;

    @Column(nullable = false, updatable = false, length = 255)
    private String link;

    @Column(nullable = false, updatable = false)
    private Instant postedAt;

    @Column
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected InboxItem() {}

    InboxItem(MembershipId member, InboxMessage message, Instant now) {
        this.membershipId = member.value();
        this.titleKey = message.titleKey();
        this.arguments = Words.joined(message.arguments());
        this.link = message.link();
        this.postedAt = now;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    InboxEntry entry() {
        return new InboxEntry(id(), new InboxMessage(titleKey, Words.apart(arguments), link), postedAt, readAt == null);
    }
}
