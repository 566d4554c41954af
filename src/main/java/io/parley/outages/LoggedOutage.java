package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.ServiceKind;
import io.parley.sla.OutageCause;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in which a service of a client was away, as it was reported and corrected since. */
@Entity
class LoggedOutage extends ClientScopedEntity {

    @Column(length = 20)
    private @Nullable String siteCode;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private @Nullable ServiceKind service;

    @Column(nullable = false)
    private Instant startedAt;

    /** Absent while it goes on. */
    @Column
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private OutageCause cause;

    @Column
    private @Nullable Instant announcedAt;

    @Column(nullable = false, length = 200)
    private String incident;

    @Column(nullable = false, length = 200)
    private String ticket;

    @Column(nullable = false, length = 2000)
    private String note;

    @Column(nullable = false, updatable = false)
    private Instant reportedAt;

    @Column(nullable = false, updatable = false, length = 200)
    private String reportedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected LoggedOutage() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    LoggedOutage(ClientId client, OutageDraft draft, Instant now, String by) {
        super(client);
        this.reportedAt = now;
        this.reportedBy = by;
        write(draft);
    }

    /** @throws io.parley.common.StaleEditException if somebody corrected it since {@code expectedVersion} was read */
    void correct(OutageDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    private void write(OutageDraft draft) {
        siteCode = draft.site();
        service = draft.service();
        startedAt = draft.start();
        endedAt = draft.end();
        cause = draft.cause();
        announcedAt = draft.announced();
        incident = draft.incident().strip();
        ticket = draft.ticket().strip();
        note = draft.note().strip();
    }

    OutageId outageId() {
        return new OutageId(id());
    }

    OutageDraft draft() {
        return new OutageDraft(siteCode, service, startedAt, endedAt, cause, announcedAt, incident, ticket, note);
    }

    OutageDetails details() {
        return new OutageDetails(outageId(), client(), draft(), reportedAt, reportedBy, version());
    }
}
