package io.parley.outages;

import org.jspecify.annotations.Nullable;

/**
 * A part of the overview.
 *
 * @param search words in a client's or provider's name; empty for all
 * @param toDo only with an outage that goes on, a credit to be claimed or a right to leave
 * @param sort absent for the worst first
 * @param offset ≥ 0, a multiple of {@code limit}
 * @param limit ≥ 1
 */
public record WatchWindow(
        String search, boolean toDo, @Nullable WatchSort sort, boolean ascending, int offset, int limit) {}
