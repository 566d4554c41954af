package io.parley.outages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A claim for the credit of a month.
 *
 * @param scope {@code PLATFORM} or the code of a site
 * @param month first month of the measured period
 * @param amount asked for, in the contract's currency, > 0
 * @param day on which it was sent; absent when nobody remembers
 * @param reference the provider's number for it, empty when there is none
 */
public record ClaimDraft(
        String scope,
        YearMonth month,
        BigDecimal amount,
        @Nullable LocalDate day,
        String reference) {}
