package io.parley.sla;

import static io.parley.terms.Severity.GATE;
import static io.parley.terms.Severity.NOTE;
import static io.parley.terms.Severity.RED_FLAG;

import io.parley.terms.Severity;

/** What can be wrong with a service level agreement (fixtures README, "Lint rules"), in the order of their ids. */
public enum LintRule {
    CAP_BELOW_TIER(RED_FLAG),
    CLAIM_WINDOW(RED_FLAG),
    EFFORTS(RED_FLAG),
    ANNUAL_AVERAGE(RED_FLAG),
    MAINT_UNCAPPED(RED_FLAG),
    MIN_OUTAGE(RED_FLAG),
    MISSING(GATE),
    NO_CHRONIC_EXIT(RED_FLAG),
    PROVIDER_ONLY(RED_FLAG),
    SCOPE_GAP(RED_FLAG),
    SOLE_REMEDY_TRAP(RED_FLAG),
    TARGET_NO_REMEDY(RED_FLAG),
    THIRD_PARTY(NOTE),
    TIER_HOLE(RED_FLAG),
    TIER_OVERLAP(NOTE);

    private final Severity severity;

    LintRule(Severity severity) {
        this.severity = severity;
    }

    /** Stable name, such as {@code SLA-TIER-HOLE}. */
    public String id() {
        return "SLA-" + name().replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** Key of its name in a few words. */
    public String titleKey() {
        return "sla.lint.title." + name();
    }

    /** Key of the sentence that says what it means. */
    public String meaningKey() {
        return "sla.lint.meaning." + name();
    }

    /** Key of the sentence that says what to ask for instead. */
    public String askKey() {
        return "sla.lint.ask." + name();
    }
}
