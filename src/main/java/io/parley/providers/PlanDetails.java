package io.parley.providers;

/**
 * A plan with the version an edit must name.
 *
 * @param archived no longer sold: not suggested for offers
 */
public record PlanDetails(PlanId id, PlanDraft plan, boolean archived, long version) {

    public String name() {
        return plan.name();
    }
}
