package io.parley.quotes;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A way things may go under which an engagement's offers are compared. */
@Entity
class Scenario extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, length = ScenarioRules.LONGEST_NAME)
    private String name;

    @Column(nullable = false, precision = 9, scale = 6)
    private BigDecimal seatChange;

    @Column(nullable = false)
    private int fromMonth;

    @Convert(converter = ForecastColumn.class)
    @Column(nullable = false, length = 200)
    private List<BigDecimal> indexForecast;

    @Column(nullable = false, precision = 9, scale = 6)
    private BigDecimal discountRate;

    @Column(nullable = false)
    private int horizonMonths;

    @Column(nullable = false, length = 200)
    private String savedBy;

    @Column(nullable = false)
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Scenario() {}

    @SuppressWarnings("NullAway.Init") // revise fills the others
    Scenario(ClientId client, EngagementId engagement, ScenarioDraft draft, String by, Instant at) {
        super(client);
        this.engagementId = engagement.value();
        fill(draft, by, at);
    }

    /** @throws io.parley.common.StaleEditException if somebody saved in between */
    void revise(ScenarioDraft draft, long expectedVersion, String by, Instant at) {
        requireVersion(expectedVersion);
        fill(draft, by, at);
    }

    private void fill(ScenarioDraft draft, String by, Instant at) {
        this.name = draft.name().strip();
        this.seatChange = draft.seatChange();
        this.fromMonth = draft.fromMonth();
        this.indexForecast = draft.indexForecast();
        this.discountRate = draft.discountRate();
        this.horizonMonths = draft.horizonMonths();
        this.savedBy = by;
        this.savedAt = at;
    }

    EngagementId engagement() {
        return new EngagementId(engagementId);
    }

    String name() {
        return name;
    }

    ScenarioDetails details() {
        return new ScenarioDetails(
                new ScenarioId(id()),
                engagement(),
                new ScenarioDraft(name, seatChange, fromMonth, indexForecast, discountRate, horizonMonths),
                savedBy,
                savedAt,
                version());
    }
}
