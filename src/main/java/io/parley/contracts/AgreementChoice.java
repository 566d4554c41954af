package io.parley.contracts;

import io.parley.quotes.QuoteId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Something a bill can be checked against.
 *
 * @param quote absent for the running contract
 * @param engagement name of the offer's engagement; absent for the running contract
 * @param round round of the offer; 0 for the running contract
 */
public record AgreementChoice(
        @Nullable QuoteId quote,
        String providerName,
        @Nullable String engagement,
        int round,
        Currency currency) {}
