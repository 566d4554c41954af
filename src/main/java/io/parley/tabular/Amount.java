package io.parley.tabular;

import java.math.BigDecimal;

/**
 * A number as people write it.
 *
 * @param value exact value; a percentage as a fraction
 * @param currencySign sign or code as written ({@code $}, {@code EUR}, {@code 元}), empty if none
 * @param unit what follows the number ({@code seats}, {@code /mo}), empty if nothing
 * @param percent written as a percentage
 */
public record Amount(BigDecimal value, String currencySign, String unit, boolean percent) {}
