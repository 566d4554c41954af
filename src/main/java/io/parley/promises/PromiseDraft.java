package io.parley.promises;

import io.parley.providers.ProviderId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant fills in about a promise that no term of the catalogue holds.
 *
 * @param consideration which of the ten, 1–10
 * @param text the promise in words, as they should stand in a contract
 * @param saidBy who said it, for the provider
 * @param saidOn when; absent when nobody knows
 */
public record PromiseDraft(
        ProviderId provider,
        int consideration,
        String text,
        String saidBy,
        @Nullable LocalDate saidOn,
        PromiseChannel channel) {

    public static final int MAX_TEXT = 1000;
    public static final int MAX_SAID_BY = 200;
}
