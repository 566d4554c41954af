package io.parley.measurement;

/**
 * Allows one measurement.
 *
 * @param secret part of the addresses it is measured at
 */
public record MeasurementTicket(String secret) {}
