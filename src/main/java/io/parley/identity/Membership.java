package io.parley.identity;

import io.parley.common.ProblemException;
import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A person's place in a tenant: role and whether it may be used now. */
@Entity
class Membership extends TenantScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID accountId;

    @Column(nullable = false, length = 120)
    private String displayName;

    @Column(nullable = false, updatable = false, length = 254)
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private MemberStatus status = MemberStatus.INVITED;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Membership() {}

    Membership(Account account, String displayName, Role role, Instant createdAt) {
        if (role == Role.OPERATOR) {
            throw new IllegalArgumentException("An operator belongs to no tenant");
        }
        this.accountId = account.accountId().value();
        this.email = account.email().value();
        this.displayName = displayName;
        this.role = role;
        this.createdAt = createdAt;
    }

    MembershipId membershipId() {
        return new MembershipId(id());
    }

    AccountId accountId() {
        return new AccountId(accountId);
    }

    String displayName() {
        return displayName;
    }

    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    MemberStatus status() {
        return status;
    }

    boolean isActive() {
        return status == MemberStatus.ACTIVE;
    }

    void accept() {
        if (status != MemberStatus.INVITED) {
            throw new ProblemException("identity.problem.linkUsed");
        }
        status = MemberStatus.ACTIVE;
    }

    void deactivate() {
        status = MemberStatus.DEACTIVATED;
    }

    /** Somebody without a password never came in, and waits for a link again. */
    void reactivate(boolean cameInBefore) {
        status = cameInBefore ? MemberStatus.ACTIVE : MemberStatus.INVITED;
    }

    /** Colleagues can change between admin and consultant; a client's people stay what they are. */
    void become(Role next) {
        boolean colleague = role == Role.TENANT_ADMIN || role == Role.CONSULTANT;
        if (!colleague || next == Role.CLIENT_USER || next == Role.OPERATOR) {
            throw new ProblemException("identity.problem.roleChange");
        }
        role = next;
    }

    MemberSummary summary() {
        return new MemberSummary(membershipId(), displayName, email, role, status, createdAt, version());
    }
}
