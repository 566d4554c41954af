package io.parley.outages.complaints;

import java.time.LocalDate;

/**
 * Somebody has read what the contract says about disputes.
 *
 * @param meaning what it means for this complaint
 */
public record DisputesRead(LocalDate on, String by, String meaning) {}
