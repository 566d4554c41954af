package io.parley.portal;

import io.parley.briefs.BriefId;
import io.parley.briefs.ReleasedBriefSummary;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import io.parley.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A client's word on one released brief, bound to its bytes. Never changes; another release needs another decision. */
@Entity
@Immutable
class Decision extends ClientScopedEntity {

    private static final int RECEIPT_TAIL = 6;

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false)
    private UUID briefId;

    @Column(name = "brief_sha256", nullable = false, updatable = false, length = 64)
    private String briefSha256;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private Verdict verdict;

    @Column(nullable = false, updatable = false, length = 2000)
    private String reason;

    @Column(nullable = false, updatable = false, length = 20)
    private String receipt;

    @Column(nullable = false, updatable = false)
    private UUID decidedById;

    @Column(nullable = false, updatable = false, length = 120)
    private String decidedBy;

    @Column(nullable = false, updatable = false)
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Decision() {}

    Decision(ReleasedBriefSummary brief, Verdict verdict, String reason, Actor by, Instant at) {
        super(brief.client());
        this.engagementId = brief.engagement().value();
        this.briefId = brief.id().value();
        this.briefSha256 = brief.sha256();
        this.verdict = verdict;
        this.reason = reason;
        this.decidedById = Objects.requireNonNull(by.membershipId(), "decisions are made by people")
                .value();
        this.decidedBy = by.displayName();
        this.decidedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.receipt = receipt(at);
    }

    DecisionDetails details() {
        return new DecisionDetails(
                new EngagementId(engagementId),
                new BriefId(briefId),
                briefSha256,
                verdict,
                reason,
                receipt,
                decidedBy,
                decidedAt);
    }

    /** The day and the random end of the id: short enough to read out, and the database keeps it unique. */
    private String receipt(Instant at) {
        String hex = id().toString();
        String tail = hex.substring(hex.length() - RECEIPT_TAIL).toUpperCase(Locale.ROOT);
        return "R-" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(at, ZoneOffset.UTC)) + "-" + tail;
    }
}
