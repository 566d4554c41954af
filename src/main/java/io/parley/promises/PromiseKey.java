package io.parley.promises;

import io.parley.providers.ProviderId;

/**
 * Names a promise of an engagement through all rounds of its provider: a step taken for it still counts when the next round
 * says the same.
 *
 * @param subject 64 hexadecimal digits of the statement; the id of a promise in free words
 */
public record PromiseKey(ProviderId provider, String subject) {}
