package io.parley.contracts;

import io.parley.quotes.QuoteId;
import io.parley.terms.CostingInput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a provider, in the money of its bills.
 *
 * @param contract absent for an offer
 * @param quote absent for the running contract
 * @param reference quote number or account number
 * @param usfFactor universal service factor entered for the case
 */
record Agreement(
        @Nullable ContractId contract,
        @Nullable QuoteId quote,
        String providerName,
        @Nullable String reference,
        CostingInput agreed,
        @Nullable BigDecimal usfFactor) {}
