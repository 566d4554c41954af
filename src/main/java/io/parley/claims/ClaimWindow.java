package io.parley.claims;

/**
 * A part of a client's claims: what is open first, the newest first.
 *
 * @param search words in a device, a serial, a fault or an RMA number; empty for all
 * @param offset ≥ 0, a multiple of {@code limit}
 * @param limit ≥ 1
 */
public record ClaimWindow(String search, int offset, int limit) {}
