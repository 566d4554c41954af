package io.parley.promises;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.providers.ProviderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promise in free words. It is never rewritten; one recorded by mistake is taken back and stays in the database. */
@Entity
class Promise extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false)
    private UUID providerId;

    @Column(nullable = false, updatable = false)
    private int consideration;

    @Column(nullable = false, updatable = false, length = PromiseDraft.MAX_TEXT)
    private String text;

    @Column(nullable = false, updatable = false, length = PromiseDraft.MAX_SAID_BY)
    private String saidBy;

    @Column(updatable = false)
    private @Nullable LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private PromiseChannel channel;

    @Column(nullable = false, updatable = false, length = 200)
    private String recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    private @Nullable Instant retractedAt;

    @Column(length = 200)
    private @Nullable String retractedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Promise() {}

    Promise(ClientId client, EngagementId engagement, PromiseDraft draft, String by, Instant at) {
        super(client);
        this.engagementId = engagement.value();
        this.providerId = draft.provider().value();
        this.consideration = draft.consideration();
        this.text = draft.text().strip();
        this.saidBy = draft.saidBy().strip();
        this.saidOn = draft.saidOn();
        this.channel = draft.channel();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    void retract(String by, Instant at) {
        if (retractedAt == null) {
            retractedAt = at;
            retractedBy = by;
        }
    }

    PromiseId promiseId() {
        return new PromiseId(id());
    }

    PromiseKey key() {
        return new PromiseKey(new ProviderId(providerId), id().toString());
    }

    int consideration() {
        return consideration;
    }

    String text() {
        return text;
    }

    PromiseChannel channel() {
        return channel;
    }

    String recordedBy() {
        return recordedBy;
    }

    Evidence said() {
        return new Evidence(EvidenceStatus.CLAIMED, null, null, null, saidBy, saidOn, recordedBy);
    }
}
