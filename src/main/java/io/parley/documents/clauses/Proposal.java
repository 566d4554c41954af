package io.parley.documents.clauses;

import org.jspecify.annotations.Nullable;

/**
 * A term the finder believes to have read.
 *
 * @param key as registered for captured terms
 * @param value in the shape of captured terms: text, whole number, flag, list or map; money and fractions as decimal text
 * @param page counted from 1; absent for a document without pages
 * @param paragraph counted from 1, of a document without pages
 * @param quote the exact words, lines joined by a blank
 * @param confidence 0 to 1: how seldom the rule that found it is wrong, not how good the term is
 * @param governing false for a statement that another document, which comes first, contradicts
 * @param label the name as printed, of fees
 */
public record Proposal(
        String key,
        Object value,
        @Nullable String unit,
        String document,
        @Nullable Integer page,
        @Nullable Integer paragraph,
        String quote,
        double confidence,
        boolean governing,
        @Nullable String label) {}
