package io.parley.promises;

import io.parley.common.Evidence;
import io.parley.terms.CapturedTerm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param consideration which of the ten, 1–10
 * @param currency ISO 4217 currency of the offer; absent for a promise in free words
 * @param term the claim, as it was captured; absent for a promise in free words
 * @param text the promise in free words; empty for a claimed term
 * @param said who said it, when, with which words; its status is CLAIMED
 * @param channel where it was said; absent when nobody recorded it
 * @param recordedBy who captured it
 * @param on the day of the last step; absent without one
 * @param note of the last step, for the consultancy only
 * @param inWriting where it stands in writing; absent as long as it does not
 * @param own the promise in free words, which can be taken back
 */
public record PromiseDetails(
        PromiseKey key,
        String providerName,
        int consideration,
        @Nullable String currency,
        @Nullable CapturedTerm term,
        String text,
        Evidence said,
        @Nullable PromiseChannel channel,
        String recordedBy,
        PromiseState state,
        @Nullable LocalDate on,
        @Nullable String note,
        @Nullable Evidence inWriting,
        @Nullable PromiseId own) {}
