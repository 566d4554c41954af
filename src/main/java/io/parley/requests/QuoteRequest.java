package io.parley.requests;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request for quote: its scope and terms of asking never change; another scope is another request. */
@Entity
class QuoteRequest extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false)
    private int requestNumber;

    @Column(nullable = false, updatable = false, length = 65535)
    private String scope;

    @Column(nullable = false, updatable = false, length = 64)
    private String scopeHash;

    @Column(nullable = false, updatable = false)
    private LocalDate deadline;

    @Column(nullable = false, updatable = false)
    private boolean sealed;

    @Column(nullable = false, updatable = false, length = 2000)
    private String note;

    @Column(nullable = false, updatable = false)
    private Instant sentAt;

    @Column(nullable = false, updatable = false, length = 200)
    private String sentBy;

    private @Nullable Instant openedAt;

    @Column(length = 200)
    private @Nullable String openedBy;

    private @Nullable LocalDate closedToldOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected QuoteRequest() {}

    QuoteRequest(
            ClientId client,
            EngagementId engagement,
            int requestNumber,
            RequestScope scope,
            RequestDraft draft,
            Instant sentAt,
            String sentBy) {
        super(client);
        this.engagementId = engagement.value();
        this.requestNumber = requestNumber;
        this.scope = IntakeText.of(scope);
        this.scopeHash = scope.hash();
        this.deadline = draft.deadline();
        this.sealed = draft.sealed();
        this.note = draft.note().strip();
        this.sentAt = sentAt;
        this.sentBy = sentBy;
    }

    RequestId requestId() {
        return new RequestId(id());
    }

    EngagementId engagement() {
        return new EngagementId(engagementId);
    }

    int number() {
        return requestNumber;
    }

    RequestScope scope() {
        return IntakeText.scope(scope);
    }

    /** @param hash of another scope, see {@link RequestScope#hash} */
    boolean asksFor(String hash) {
        return scopeHash.equals(hash);
    }

    LocalDate deadline() {
        return deadline;
    }

    String note() {
        return note;
    }

    boolean sealed() {
        return sealed;
    }

    /** Answers of a sealed request can be read once it is opened; those of others at once. */
    boolean readable() {
        return !sealed || openedAt != null;
    }

    boolean takesAnswersOn(LocalDate today) {
        return !today.isAfter(deadline) && openedAt == null;
    }

    void open(Instant now, String by) {
        openedAt = now;
        openedBy = by;
    }

    /** @return whether it is the first time */
    boolean tellClosed(LocalDate today) {
        boolean first = closedToldOn == null;
        closedToldOn = first ? today : closedToldOn;
        return first;
    }

    RequestSummary summary() {
        return new RequestSummary(
                requestId(),
                engagement(),
                requestNumber,
                scope(),
                deadline,
                sealed,
                note,
                sentAt,
                sentBy,
                openedAt,
                openedBy);
    }
}
