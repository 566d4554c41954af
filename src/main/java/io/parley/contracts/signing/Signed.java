package io.parley.contracts.signing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a contract has been signed.
 *
 * @param signedBy who signed for the client
 * @param recordedBy name of the person who recorded it
 */
public record Signed(LocalDate signedOn, String signedBy, Instant recordedAt, String recordedBy) {}
