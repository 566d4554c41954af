package io.parley.quotes.spi;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Makes line editors; a Spring bean. */
@FunctionalInterface
public interface LineEditors {

    /** @param currency in which totals are shown; plain numbers without */
    LineEditor create(@Nullable Currency currency);
}
