package io.parley.clients;

import java.math.BigDecimal;

/**
 * What going to a provider costs the client once, beyond the provider's own charges.
 *
 * @param provider name of the provider the cost belongs to
 * @param label what it is for, such as {@code legalReview}
 * @param amount in the engagement's currency, at least 0
 */
public record SwitchingCost(String provider, String label, BigDecimal amount) {}
