package io.parley.clients;

import io.parley.common.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sourcing project for one client. */
@Entity
class Engagement extends ClientScopedEntity {

    @Column(nullable = false, length = 120)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private EngagementStage stage = EngagementStage.DISCOVERY;

    @Column(nullable = false)
    private int seats;

    @Column(nullable = false)
    private int termMonths;

    @Column(nullable = false)
    private LocalDate targetStart;

    @Column(nullable = false, length = 3)
    private String currency;

    @Column
    private @Nullable Integer numbersToPort;

    @Convert(converter = JsonColumns.Assumptions.class)
    @Column(nullable = false, length = 65535)
    private EngagementAssumptions assumptions;

    @Convert(converter = JsonColumns.SwitchingCosts.class)
    @Column(nullable = false, length = 65535)
    private List<SwitchingCost> switchingCosts;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Engagement() {}

    @SuppressWarnings("NullAway.Init") // write() sets the fields
    Engagement(ClientId client, EngagementDraft draft, Instant createdAt) {
        super(client);
        this.createdAt = createdAt;
        write(draft);
    }

    /** Scope and assumptions can change until something is signed. */
    void revise(EngagementDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        if (stage.signed()) {
            throw new ProblemException("clients.engagement.problem.signed");
        }
        write(draft);
    }

    void moveTo(EngagementStage next, long expectedVersion) {
        requireVersion(expectedVersion);
        if (!stage.canTransitionTo(next)) {
            throw new ProblemException("clients.engagement.problem.move");
        }
        stage = next;
    }

    /** What happened shows that it has come at least this far; it never goes back by itself. */
    void reach(EngagementStage at) {
        if (!stage.signed() && at.ordinal() > stage.ordinal()) {
            stage = at;
        }
    }

    EngagementId engagementId() {
        return new EngagementId(id());
    }

    EngagementStage stage() {
        return stage;
    }

    EngagementDetails details(ClientReference client, ClientNeeds needs) {
        EngagementDraft scope = new EngagementDraft(
                name,
                seats,
                termMonths,
                targetStart,
                Currency.getInstance(currency),
                numbersToPort,
                assumptions,
                switchingCosts);
        return new EngagementDetails(engagementId(), client, stage, scope, needs, createdAt, version());
    }

    private void write(EngagementDraft draft) {
        name = draft.name().strip();
        seats = draft.seats();
        termMonths = draft.termMonths();
        targetStart = draft.targetStart();
        currency = draft.currency().getCurrencyCode();
        numbersToPort = draft.numbersToPort();
        assumptions = draft.assumptions();
        switchingCosts = draft.switchingCosts();
    }
}
