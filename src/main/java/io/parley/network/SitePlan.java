package io.parley.network;

import org.jspecify.annotations.Nullable;

/**
 * A site as far as its line and its calls go; what nobody has said is absent.
 *
 * @param site id of the site
 * @param call what one call takes
 * @param traffic how much its people telephone
 */
public record SitePlan(
        String site, @Nullable CallBandwidth call, @Nullable Traffic traffic, LinePlan down, LinePlan up) {}
