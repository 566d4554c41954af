package io.parley.documents;

import io.parley.common.SearchWords.Excerpt;

/**
 * A page on which all searched words stand.
 *
 * @param page counted from 1
 */
public record PageHit(DocumentReference document, int page, Excerpt excerpt) {}
