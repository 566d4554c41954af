package io.parley.briefs;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import io.parley.common.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rendering of a brief: the facts it is made from, how far it is, and the drafts it made. */
@Entity
class BriefRun extends ClientScopedEntity {

    private static final int MAX_BYTES = 16_777_215;

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false, length = 20)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private BriefRunState state = BriefRunState.QUEUED;

    @Column(nullable = false)
    private int pagesDone;

    @Column(length = 500)
    private @Nullable String problem;

    @Column(nullable = false, updatable = false, length = 20)
    private String templateVersion;

    @Column(nullable = false, updatable = false, length = 200)
    private String author;

    @Column(nullable = false, updatable = false)
    private Instant startedAt;

    @Column
    private @Nullable Instant finishedAt;

    @Lob
    @Column(nullable = false, updatable = false, length = MAX_BYTES)
    private byte[] snapshot;

    @Lob
    @Column(length = MAX_BYTES)
    private byte @Nullable [] clientPdf;

    @Lob
    @Column(length = MAX_BYTES)
    private byte @Nullable [] internalPdf;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected BriefRun() {}

    BriefRun(
            ClientId client,
            EngagementId engagement,
            Locale locale,
            BriefSnapshot snapshot,
            String author,
            Instant startedAt) {
        super(client);
        this.engagementId = engagement.value();
        this.language = locale.toLanguageTag();
        this.templateVersion = BriefWriter.TEMPLATE_VERSION;
        this.author = author;
        this.startedAt = startedAt;
        this.snapshot = SnapshotText.pack(snapshot);
    }

    EngagementId engagement() {
        return new EngagementId(engagementId);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    BriefSnapshot snapshot() {
        return SnapshotText.unpack(snapshot);
    }

    byte[] packedSnapshot() {
        return snapshot.clone();
    }

    void begin() {
        state = BriefRunState.RUNNING;
    }

    void finish(byte[] client, byte[] internal, int pages, Instant now) {
        clientPdf = client;
        internalPdf = internal;
        pagesDone = pages;
        state = BriefRunState.DONE;
        finishedAt = now;
    }

    /** @param problemKey key of the words that say what to do */
    void fail(String problemKey, Instant now) {
        problem = problemKey;
        state = BriefRunState.FAILED;
        finishedAt = now;
    }

    /** @throws ProblemException if it is not finished */
    byte[] pdf(BriefEdition edition) {
        byte[] pdf = edition == BriefEdition.CLIENT ? clientPdf : internalPdf;
        if (pdf == null) {
            throw new ProblemException("briefs.problem.notReady");
        }
        return pdf;
    }

    /** @throws ProblemException if it is not finished */
    void requireDone() {
        if (state != BriefRunState.DONE) {
            throw new ProblemException("briefs.problem.notReady");
        }
    }
}
