package io.parley.providers.spi;

import io.parley.providers.ProviderId;
import java.util.Collection;
import java.util.Map;

/** How many standing offers providers have, among the clients the reader works for. */
public interface OfferCounts {

    /** @return a number for each provider that has any */
    Map<ProviderId, Long> standing(Collection<ProviderId> providers);
}
