package io.parley.briefs;

import io.parley.clients.ClientScopedEntity;
import io.parley.common.Sha256;
import io.parley.reporting.RenderedReport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An edition as it was released: its bytes, their fingerprint and the facts they were written from. Never changes. */
@Entity
@Immutable
class ReleasedBrief extends ClientScopedEntity {

    private static final int MAX_BYTES = 16_777_215;

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false)
    private UUID runId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private BriefEdition edition;

    @Column(nullable = false, updatable = false, length = 20)
    private String language;

    @Column(nullable = false, updatable = false)
    private int releaseNumber;

    @Column(nullable = false, updatable = false, length = 300)
    private String headline;

    @Column(nullable = false, updatable = false)
    private UUID quoteId;

    @Column(nullable = false, updatable = false)
    private int pages;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Lob
    @Column(nullable = false, updatable = false, length = MAX_BYTES)
    private byte[] pdf;

    @Lob
    @Column(nullable = false, updatable = false, length = MAX_BYTES)
    private byte[] snapshot;

    @Column(nullable = false, updatable = false, length = 20)
    private String templateVersion;

    @Column(nullable = false, updatable = false, length = 200)
    private String releasedBy;

    @Column(nullable = false, updatable = false)
    private Instant releasedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ReleasedBrief() {}

    ReleasedBrief(
            BriefRun run,
            BriefFacts.Advice advice,
            BriefEdition edition,
            int releaseNumber,
            RenderedReport report,
            String releasedBy,
            Instant releasedAt) {
        super(run.client());
        this.engagementId = run.engagement().value();
        this.runId = run.id();
        this.edition = edition;
        this.language = run.locale().toLanguageTag();
        this.releaseNumber = releaseNumber;
        this.headline = advice.headline();
        this.quoteId = advice.quote();
        this.pages = report.pages();
        this.pdf = report.pdf();
        this.sha256 = Sha256.of(report.pdf());
        this.snapshot = run.packedSnapshot();
        this.templateVersion = BriefWriter.TEMPLATE_VERSION;
        this.releasedBy = releasedBy;
        this.releasedAt = releasedAt;
    }

    BriefEdition edition() {
        return edition;
    }

    int releaseNumber() {
        return releaseNumber;
    }

    String sha256() {
        return sha256;
    }

    BriefSnapshot snapshot() {
        return SnapshotText.unpack(snapshot);
    }

    /**
     * The released bytes.
     *
     * @throws IllegalStateException if the database no longer holds what was released
     */
    byte[] verifiedPdf() {
        if (!Sha256.of(pdf).equals(sha256)) {
            throw new IllegalStateException("Released brief " + id() + " does not match its fingerprint");
        }
        return pdf.clone();
    }
}
