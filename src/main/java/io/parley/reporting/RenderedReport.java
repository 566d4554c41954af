package io.parley.reporting;

/**
 * A finished PDF.
 *
 * @param pages how many it has, ≥ 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedReport(byte[] pdf, int pages) {}
