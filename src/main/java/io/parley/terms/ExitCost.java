package io.parley.terms;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What is due for stopping after a month.
 *
 * @param stopAfterMonth last contract month that is used
 * @param charge the termination fee itself, rounded once
 * @param addOns known add-ons, each rounded once
 * @param total charge + add-ons; "at least" when a part is unknown
 */
public record ExitCost(int stopAfterMonth, BigDecimal charge, Map<ExitPart, BigDecimal> addOns, BigDecimal total) {}
