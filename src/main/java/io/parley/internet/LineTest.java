package io.parley.internet;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.SiteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One measurement of a site's line. What was measured is not edited, only removed; it goes with its site. */
@Entity
class LineTest extends ClientScopedEntity {

    private static final int DECIMALS = 3;
    private static final int DECIMALS_OF_LOSS = 4;

    @Column(nullable = false, updatable = false)
    private UUID siteId;

    @Column(nullable = false, updatable = false)
    private Instant testedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private LineConnection connection;

    @Column(nullable = false, updatable = false, precision = 9, scale = DECIMALS)
    private BigDecimal downMbps;

    @Column(nullable = false, updatable = false, precision = 9, scale = DECIMALS)
    private BigDecimal upMbps;

    @Column(updatable = false, precision = 9, scale = DECIMALS)
    private @Nullable BigDecimal roundTripMs;

    @Column(updatable = false, precision = 9, scale = DECIMALS)
    private @Nullable BigDecimal jitterMs;

    @Column(updatable = false, precision = 7, scale = DECIMALS_OF_LOSS)
    private @Nullable BigDecimal lossPercent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private LineTestSource source;

    @Column(updatable = false)
    private @Nullable Long bytesMoved;

    @Column(updatable = false)
    private @Nullable Integer probes;

    @Column(updatable = false)
    private @Nullable Integer failedProbes;

    @Column(nullable = false, updatable = false, length = 60)
    private String browser;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(nullable = false, updatable = false, length = 200)
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected LineTest() {}

    LineTest(ClientId client, LineTestDraft draft, LineTestTrace trace, Instant now, String by) {
        super(client);
        this.siteId = draft.site().value();
        this.testedAt = stored(draft.testedAt());
        this.connection = draft.connection();
        this.downMbps = draft.downMbps().setScale(DECIMALS, RoundingMode.HALF_UP);
        this.upMbps = draft.upMbps().setScale(DECIMALS, RoundingMode.HALF_UP);
        this.roundTripMs = rounded(draft.roundTripMs(), DECIMALS);
        this.jitterMs = rounded(draft.jitterMs(), DECIMALS);
        this.lossPercent = rounded(draft.lossPercent(), DECIMALS_OF_LOSS);
        this.source = trace.source();
        this.bytesMoved = trace.bytesMoved();
        this.probes = trace.probes();
        this.failedProbes = trace.failedProbes();
        this.browser = trace.browser();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** A moment as the database keeps it, to tell whether it is known. */
    static Instant stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal figure, int decimals) {
        return figure == null ? null : figure.setScale(decimals, RoundingMode.HALF_UP);
    }

    SiteId site() {
        return new SiteId(siteId);
    }

    Instant testedAt() {
        return testedAt;
    }

    LineTestDraft draft() {
        return new LineTestDraft(site(), testedAt, connection, downMbps, upMbps, roundTripMs, jitterMs, lossPercent);
    }

    LineTestDetails details(String siteCode, String siteName) {
        return new LineTestDetails(
                new LineTestId(id()),
                draft(),
                siteCode,
                siteName,
                new LineTestTrace(source, bytesMoved, probes, failedProbes, browser),
                recordedAt,
                recordedBy);
    }
}
