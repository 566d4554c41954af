package io.parley.outages;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim and what became of it.
 *
 * @param id absent for one that was entered with the contract
 * @param paid what was credited, ≥ 0
 * @param settledOn the day on which it was paid or denied
 * @param reason why it was denied, empty otherwise
 */
public record ClaimDetails(
        @Nullable ClaimId id,
        ClaimDraft claim,
        ClaimOutcome outcome,
        BigDecimal paid,
        @Nullable LocalDate settledOn,
        String reason,
        long version) {}
