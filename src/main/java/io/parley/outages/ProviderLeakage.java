package io.parley.outages;

import io.parley.sla.Leakage;
import java.math.BigDecimal;

/**
 * What became of a provider's credits over all clients the reader reaches.
 *
 * @param clients whose contract with the provider is in this currency
 * @param unknown of them, those of which a credit is not known; their amounts are in no sum
 */
public record ProviderLeakage(String provider, String currency, long clients, long unknown, Leakage credits) {

    /** As the database sums it up. */
    ProviderLeakage(
            String provider,
            String currency,
            long clients,
            long known,
            BigDecimal owed,
            BigDecimal claimed,
            BigDecimal paid,
            BigDecimal unclaimed,
            BigDecimal lost) {
        this(provider, currency, clients, clients - known, new Leakage(owed, claimed, paid, unclaimed, lost));
    }
}
