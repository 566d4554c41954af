package io.parley.gaps;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * A client's devices beside each contract it has or may have.
 *
 * @param currency of the replacement prices
 * @param devices how many the client has
 * @param terms the contract in force first, then the offers of the newest engagement
 */
public record ClientGaps(Currency currency, LocalDate today, int devices, List<TermGaps> terms) {

    public ClientGaps {
        terms = List.copyOf(terms);
    }
}
