package io.parley.uikit;

/**
 * One field two people changed at the same time.
 *
 * @param field its label
 * @param yours what the reader typed
 * @param theirs what is saved now
 */
public record Difference(String field, String yours, String theirs) {}
