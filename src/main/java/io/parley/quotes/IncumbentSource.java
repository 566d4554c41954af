package io.parley.quotes;

import io.parley.clients.ClientId;
import io.parley.terms.Assumptions;
import java.time.LocalDate;
import java.util.Optional;

/** Tells the comparison about the contract a client is in now; implemented downstream, where contracts are kept. */
public interface IncumbentSource {

    /**
     * @param currency ISO 4217 currency in which the engagement compares
     * @return empty when nobody has entered a running contract, or it is in a currency without a rate
     */
    Optional<Incumbent> find(ClientId client, String currency, Assumptions assumptions, LocalDate today);
}
