package io.parley.quotes;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import io.parley.common.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A comparison as it was shown on a day, with its fingerprint. Never changes; the database refuses it too. */
@Entity
@Immutable
class KeptComparison extends ClientScopedEntity {

    static final int MAX_BYTES = 16_777_215;

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false)
    private LocalDate comparedOn;

    @Column(updatable = false, length = 80)
    private @Nullable String scenarioName;

    @Column(nullable = false, updatable = false)
    private int offerCount;

    @Column(nullable = false, updatable = false, length = 20)
    private String language;

    @Lob
    @Column(nullable = false, updatable = false, length = MAX_BYTES)
    private byte[] content;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(nullable = false, updatable = false, length = 200)
    private String keptBy;

    @Column(nullable = false, updatable = false)
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected KeptComparison() {}

    KeptComparison(
            ClientId client, EngagementId engagement, ShownComparison shown, Locale language, String by, Instant at) {
        super(client);
        this.engagementId = engagement.value();
        this.comparedOn = shown.comparedOn();
        this.scenarioName = shown.scenario();
        this.offerCount = shown.columns().size();
        this.language = language.toLanguageTag();
        this.content = ShownText.write(shown);
        this.sha256 = Sha256.of(content);
        this.keptBy = by;
        this.keptAt = at;
    }

    KeptComparisonRow row() {
        return new KeptComparisonRow(id(), comparedOn, scenarioName, offerCount, language, sha256, keptBy, keptAt);
    }

    /**
     * What was shown.
     *
     * @throws IllegalStateException if the database no longer holds what was kept
     */
    ShownComparison verified() {
        if (!Sha256.of(content).equals(sha256)) {
            throw new IllegalStateException("Kept comparison " + id() + " does not match its fingerprint");
        }
        return ShownText.read(content);
    }
}
