package io.parley.common;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a captured term comes from (domain.md §0).
 *
 * @param status how sure it is
 * @param document file name of the document, as the reader knows it
 * @param page page counted from 1; absent where a format has no pages
 * @param quote the words of the document
 * @param saidBy who said it, for a claim
 * @param asOf the day it was true
 * @param recordedBy who captured it
 */
public record Evidence(
        EvidenceStatus status,
        @Nullable String document,
        @Nullable Integer page,
        @Nullable String quote,
        @Nullable String saidBy,
        @Nullable LocalDate asOf,
        @Nullable String recordedBy) {

    private static final Evidence UNKNOWN = new Evidence(EvidenceStatus.UNKNOWN, null, null, null, null, null, null);

    public static Evidence unknown() {
        return UNKNOWN;
    }

    public static Evidence confirmed(String document, @Nullable Integer page, String quote) {
        return new Evidence(EvidenceStatus.CONFIRMED, document, page, quote, null, null, null);
    }
}
