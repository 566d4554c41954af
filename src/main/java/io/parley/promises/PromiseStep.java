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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the adviser did about a promise. Only ever added: the last one counts, the earlier ones say how it went. */
@Entity
@Immutable
class PromiseStep extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false)
    private UUID providerId;

    @Column(nullable = false, updatable = false, length = 64)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private PromiseState state;

    @Column(nullable = false, updatable = false)
    private LocalDate stepOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 40)
    private @Nullable PromiseChannel channel;

    @Column(updatable = false, length = PromiseStepDraft.MAX_DOCUMENT)
    private @Nullable String documentName;

    @Column(updatable = false)
    private @Nullable Integer documentPage;

    @Column(updatable = false, length = 65535)
    private @Nullable String quotedWords;

    @Column(updatable = false, length = PromiseStepDraft.MAX_NOTE)
    private @Nullable String note;

    @Column(nullable = false, updatable = false, length = 200)
    private String recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PromiseStep() {}

    PromiseStep(
            ClientId client, EngagementId engagement, PromiseKey key, PromiseStepDraft draft, String by, Instant at) {
        super(client);
        this.engagementId = engagement.value();
        this.providerId = key.provider().value();
        this.subject = key.subject();
        this.state = draft.state();
        this.stepOn = draft.on();
        this.channel = draft.channel();
        this.documentName = draft.document();
        this.documentPage = draft.page();
        this.quotedWords = draft.words();
        this.note = draft.note();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    PromiseKey key() {
        return new PromiseKey(new ProviderId(providerId), subject);
    }

    PromiseState state() {
        return state;
    }

    /** The day of the step; absent when it only takes an earlier one back. */
    @Nullable
    LocalDate on() {
        return state == PromiseState.OPEN ? null : stepOn;
    }

    @Nullable
    PromiseChannel channel() {
        return channel;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Evidence inWriting() {
        return state == PromiseState.IN_WRITING
                ? new Evidence(
                        EvidenceStatus.CONFIRMED, documentName, documentPage, quotedWords, null, stepOn, recordedBy)
                : null;
    }
}
