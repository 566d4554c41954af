package io.parley.internet;

import io.parley.clients.SiteId;

/**
 * A site's plan with the version an edit must name.
 *
 * @param version −1 while nobody has saved one
 */
public record CallPlanDetails(SiteId site, CallPlanDraft plan, long version) {

    static final long NEVER_SAVED = -1;
}
