package io.parley.sla;

/** Whose availability is promised (term {@code sla.scope}). */
public enum SlaScope {
    /** The platform as a whole: only what hits everybody counts. */
    PLATFORM,
    /** Each site by itself: what hits everybody and what hits the site. */
    SITE
}
