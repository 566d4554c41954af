package io.parley.claims;

import java.time.LocalDate;

/**
 * The device that came for a broken one.
 *
 * @param serial its own
 * @param receivedOn day on which it came
 */
public record ReplacementDraft(String serial, LocalDate receivedOn) {}
