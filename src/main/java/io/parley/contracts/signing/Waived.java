package io.parley.contracts.signing;

import java.time.Instant;

/**
 * A difference that was accepted all the same.
 *
 * @param reason why
 * @param by name of the person
 */
public record Waived(String reason, Instant at, String by) {}
