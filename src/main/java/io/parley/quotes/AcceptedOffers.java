package io.parley.quotes;

import java.util.Collection;
import java.util.Set;

/** Tells which offers were taken; implemented downstream, where it is decided. */
public interface AcceptedOffers {

    /** @return those of the given rounds that were recommended when their engagement was signed */
    Set<QuoteId> among(Collection<QuoteId> rounds);
}
