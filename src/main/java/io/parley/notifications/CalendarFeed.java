package io.parley.notifications;

import io.parley.identity.MembershipId;
import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/** The private address under which a member's calendar reads deadlines; of its secret only the hash is kept. */
@Entity
class CalendarFeed extends TenantScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID membershipId;

    @Column(nullable = false, updatable = false, length = 32)
    private byte[] tokenHash;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CalendarFeed() {}

    CalendarFeed(MembershipId member, byte[] tokenHash, Instant now) {
        this.membershipId = member.value();
        this.tokenHash = tokenHash.clone();
        this.createdAt = now;
    }

    /** In the same time whether the first or the last byte differs. */
    boolean opensWith(byte[] hash) {
        return MessageDigest.isEqual(tokenHash, hash);
    }

    MembershipId member() {
        return new MembershipId(membershipId);
    }

    Instant createdAt() {
        return createdAt;
    }
}
