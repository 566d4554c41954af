package io.parley.contracts;

import io.parley.terms.Finding;
import io.parley.terms.OfferCosting;
import io.parley.terms.PresentContract;
import io.parley.terms.TermSheet;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a client stands in its contract on a day.
 *
 * @param costing the initial term
 * @param standing months left, key dates and termination fee as of {@code today}
 * @param findings what the rules found in its terms
 */
public record ContractStanding(
        ContractDetails details,
        TermSheet terms,
        OfferCosting costing,
        PresentContract standing,
        List<Finding> findings,
        LocalDate today) {}
