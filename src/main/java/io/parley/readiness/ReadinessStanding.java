package io.parley.readiness;

import java.util.List;

/**
 * How ready a client's sites are.
 *
 * @param sites in order of their names
 */
public record ReadinessStanding(List<SiteReadiness> sites) {

    public ReadinessStanding {
        sites = List.copyOf(sites);
    }

    /** Sites whose checklist was begun and has open items: nothing may be signed for them without a reason. */
    public List<SiteReadiness> blocking() {
        return sites.stream().filter(site -> !site.open().isEmpty()).toList();
    }

    /** Sites nobody has checked: said aloud, but no obstacle (ADR 25). */
    public List<SiteReadiness> notBegun() {
        return sites.stream().filter(site -> !site.isBegun()).toList();
    }
}
