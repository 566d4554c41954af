package io.parley.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A person, the same in all tenants. On the short list of global entities: sign-in looks for it before any tenant is known. */
@Entity
class Account {

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Column(nullable = false, updatable = false, length = 254)
    private String email;

    @Column(nullable = false, length = 120)
    private String displayName;

    @Column(length = 255)
    private @Nullable String passwordHash;

    @Column(nullable = false)
    private boolean operator;

    @Column(length = 20)
    private @Nullable String locale;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private ThemePreference theme = ThemePreference.SYSTEM;

    @Column(nullable = false)
    private long credentialsVersion;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(nullable = false)
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Account() {}

    Account(EmailAddress email, String displayName, Instant createdAt) {
        this.email = email.value();
        this.displayName = displayName;
        this.createdAt = createdAt;
    }

    AccountId accountId() {
        return new AccountId(id);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String displayName() {
        return displayName;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Every session that was opened with the password before this ends. */
    void changePassword(String hash) {
        passwordHash = hash;
        credentialsVersion++;
    }

    /** The same password under today's cost parameters. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    long credentialsVersion() {
        return credentialsVersion;
    }

    boolean isOperator() {
        return operator;
    }

    void makeOperator() {
        operator = true;
    }

    Optional<Locale> locale() {
        return Optional.ofNullable(locale).map(Locale::forLanguageTag);
    }

    void prefer(Locale language) {
        locale = language.toLanguageTag();
    }

    ThemePreference theme() {
        return theme;
    }

    void prefer(ThemePreference preference) {
        theme = preference;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
