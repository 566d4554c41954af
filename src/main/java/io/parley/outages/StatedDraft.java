package io.parley.outages;

import org.jspecify.annotations.Nullable;

/**
 * An outage that somebody took from a provider's status page.
 *
 * @param words what the page says about it, as it was pasted, not empty
 * @param ends the outage of the log that ends with it instead of another one being added; absent for a new one
 */
public record StatedDraft(
        OutageDraft outage, String words, @Nullable OutageDetails ends) {

    /** A new one. */
    public StatedDraft(OutageDraft outage, String words) {
        this(outage, words, null);
    }
}
