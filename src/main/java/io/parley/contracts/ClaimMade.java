package io.parley.contracts;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A service credit the client has asked for.
 *
 * @param month month of the outage
 * @param claimed amount asked for, in the contract's currency
 * @param paid amount credited so far
 */
public record ClaimMade(YearMonth month, BigDecimal claimed, BigDecimal paid) {}
