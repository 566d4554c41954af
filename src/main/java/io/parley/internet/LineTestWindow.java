package io.parley.internet;

import io.parley.clients.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * A part of a client's tests, newest first.
 *
 * @param site absent for all sites
 * @param offset ≥ 0, a multiple of {@code limit}
 * @param limit ≥ 1
 */
public record LineTestWindow(@Nullable SiteId site, int offset, int limit) {}
