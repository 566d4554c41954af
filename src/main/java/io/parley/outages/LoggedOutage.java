package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.ServiceKind;
import io.parley.common.ProblemException;
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

    @Column(nullable = false, length = 500)
    private String affected;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private OutageSource source = OutageSource.LOG;

    /** Absent when nothing was pasted. */
    @Column(length = 65535)
    private @Nullable String sourceWords;

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

    /** What the provider's status page says about it, in its words. */
    static LoggedOutage stated(ClientId client, OutageDraft draft, String words, Instant now, String by) {
        var outage = new LoggedOutage(client, draft, now, by);
        outage.source = OutageSource.STATUS_PAGE;
        outage.sourceWords = words.strip();
        return outage;
    }

    /** @throws io.parley.common.StaleEditException if somebody corrected it since {@code expectedVersion} was read */
    void correct(OutageDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    /**
     * The provider's status page says that it is over. What the page said before stays, unless the new words hold it.
     *
     * @throws ProblemException if it ended before, the end can't be, or there are more words than fit
     */
    void endAsStated(@Nullable Instant end, String words, long expectedVersion) {
        if (endedAt != null) {
            throw new ProblemException("outages.problem.ended");
        }
        if (end == null) {
            throw new ProblemException("outages.problem.end");
        }
        if (end.isBefore(startedAt)) {
            throw new ProblemException("outages.problem.order");
        }
        var said = words.strip();
        var all = sourceWords == null || said.contains(sourceWords) ? said : sourceWords + "\n\n" + said;
        if (all.length() > StatusPageService.LONGEST_WORDS) {
            throw new ProblemException("outages.paste.problem.words", StatusPageService.LONGEST_WORDS);
        }
        correct(draft().endedAt(end), expectedVersion);
        source = OutageSource.STATUS_PAGE;
        sourceWords = all;
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
        affected = draft.affected().strip();
    }

    OutageId outageId() {
        return new OutageId(id());
    }

    OutageDraft draft() {
        return new OutageDraft(
                siteCode, service, startedAt, endedAt, cause, announcedAt, incident, ticket, note, affected);
    }

    /** @param files how many hang on it */
    OutageDetails details(long files) {
        return new OutageDetails(
                outageId(),
                client(),
                draft(),
                reportedAt,
                reportedBy,
                files,
                source,
                sourceWords == null ? "" : sourceWords,
                version());
    }
}
