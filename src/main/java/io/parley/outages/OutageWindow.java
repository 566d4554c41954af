package io.parley.outages;

/**
 * A part of a client's log, newest first.
 *
 * @param search words in a ticket, a number, a note or a site's code; empty for all
 * @param offset ≥ 0, a multiple of {@code limit}
 * @param limit ≥ 1
 */
public record OutageWindow(String search, int offset, int limit) {}
