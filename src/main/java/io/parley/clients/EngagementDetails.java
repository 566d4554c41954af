package io.parley.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * An engagement as its page and everything computed for it needs it.
 *
 * @param needs what its client needs, as of now
 * @param version what an edit must name
 */
public record EngagementDetails(
        EngagementId id,
        ClientReference client,
        EngagementStage stage,
        EngagementDraft scope,
        ClientNeeds needs,
        Instant createdAt,
        long version) {

    public String name() {
        return scope.name();
    }

    public int seats() {
        return scope.seats();
    }

    public int termMonths() {
        return scope.termMonths();
    }

    public LocalDate targetStart() {
        return scope.targetStart();
    }

    public Currency currency() {
        return scope.currency();
    }

    public EngagementAssumptions assumptions() {
        return scope.assumptions();
    }

    /** The same engagement with other assumptions, to ask what would be if. */
    public EngagementDetails assuming(EngagementAssumptions others) {
        var assumed = new EngagementDraft(
                scope.name(),
                scope.seats(),
                scope.termMonths(),
                scope.targetStart(),
                scope.currency(),
                scope.numbersToPort(),
                others,
                scope.switchingCosts());
        return new EngagementDetails(id, client, stage, assumed, needs, createdAt, version);
    }
}
