package io.parley.quotes;

/** A kept comparison with everything that was shown. */
public record KeptComparisonDetails(KeptComparisonSummary summary, ShownComparison shown) {}
