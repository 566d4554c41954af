package io.parley.clients;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.hibernate.annotations.Filter;

/** An account of a tenant. */
@Entity
@Filter(
        name = ClientScopedEntity.ASSIGNED,
        deduceAliasInjectionPoints = false,
        condition = "(:everyClient = true or exists (select 1 from client_assignment assigned"
                + " where assigned.tenant_id = {alias}.tenant_id and assigned.client_id = {alias}.id"
                + " and assigned.membership_id = :member))")
class Client extends TenantScopedEntity {

    @Column(nullable = false, length = 120)
    private String name;

    @Column(nullable = false, length = 200)
    private String legalName;

    @Column(nullable = false, length = 2)
    private String country;

    @Column(nullable = false, length = 80)
    private String state;

    @Column(nullable = false, length = 60)
    private String timeZone;

    @Column(nullable = false, length = 3)
    private String currency;

    @Column(nullable = false, length = 20)
    private String language;

    @Column(nullable = false, length = 120)
    private String industry;

    @Column(nullable = false, length = 300)
    private String address;

    @Column(nullable = false, length = 40)
    private String phone;

    @Column(nullable = false, length = 200)
    private String website;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Client() {}

    @SuppressWarnings("NullAway.Init") // write() sets the fields
    Client(ClientDraft draft, Instant createdAt) {
        this.createdAt = createdAt;
        write(draft);
    }

    void revise(ClientDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    ClientId clientId() {
        return new ClientId(id());
    }

    String name() {
        return name;
    }

    ClientDetails details() {
        ClientDraft profile = new ClientDraft(
                name,
                legalName,
                country,
                state,
                ZoneId.of(timeZone),
                Currency.getInstance(currency),
                Locale.forLanguageTag(language),
                industry,
                address,
                phone,
                website);
        return new ClientDetails(clientId(), profile, createdAt, version());
    }

    private void write(ClientDraft draft) {
        name = draft.name().strip();
        legalName = draft.legalName().strip();
        country = draft.country();
        state = draft.state().strip();
        timeZone = draft.timeZone().getId();
        currency = draft.currency().getCurrencyCode();
        language = draft.language().toLanguageTag();
        industry = draft.industry().strip();
        address = draft.address().strip();
        phone = draft.phone().strip();
        website = draft.website().strip();
    }
}
