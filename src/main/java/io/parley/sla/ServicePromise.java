package io.parley.sla;

import io.parley.terms.CapturedTerm;

/**
 * A level promised besides availability, such as voice quality or time to repair (terms {@code slax.*}).
 *
 * @param metric such as {@code mos}, {@code ttr}
 * @param hasRemedy whether the papers say what a shortfall is credited with
 */
public record ServicePromise(String metric, boolean hasRemedy, CapturedTerm clause) {}
