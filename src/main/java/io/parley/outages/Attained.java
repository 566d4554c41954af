package io.parley.outages;

import java.math.BigDecimal;

/**
 * The availability of a period that is over, at the site that did worst.
 *
 * @param period such as {@code 2026-10}, {@code 2026-Q3} or {@code 2026}
 * @param availability a fraction with 8 decimals, rounded down: what missed the promise by a hair must not read as if it kept it
 */
public record Attained(String period, BigDecimal availability) {}
