package io.parley.contracts.signing;

import java.time.LocalDate;

/**
 * What a person says about a signature.
 *
 * @param signedOn the day on which the last of the two signed
 * @param signedBy who signed for the client
 * @param start first day of the service; every contract month counts from it
 */
public record Signature(LocalDate signedOn, String signedBy, LocalDate start) {}
