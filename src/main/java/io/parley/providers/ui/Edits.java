package io.parley.providers.ui;

import org.jspecify.annotations.Nullable;

/**
 * Opens what a reader may change about a list of facts.
 *
 * @param <T> a fact of the list
 */
@FunctionalInterface
interface Edits<T> {

    /** @param item absent to add one */
    void open(@Nullable T item);
}
