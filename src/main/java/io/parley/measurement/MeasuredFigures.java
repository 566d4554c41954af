package io.parley.measurement;

/**
 * What a browser says it measured.
 *
 * @param downMbps after the warm-up
 * @param upMbps what left the browser; the figure that counts is what arrived at the server
 * @param roundTrips milliseconds of the probes joined by commas, nothing for one without an answer
 * @param browser as the browser names itself
 */
public record MeasuredFigures(double downMbps, double upMbps, String roundTrips, String browser) {}
