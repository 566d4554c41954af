package io.parley.assessment;

import io.parley.providers.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant noticed, such as "the agent hesitated to explain the exit fee".
 *
 * @param consideration which of the ten, 1–10
 * @param provider of whom; absent when it is about the engagement
 * @param redFlag a soft red flag: a warning that rests on an impression, not on a document
 */
public record ObservationDraft(int consideration, @Nullable ProviderId provider, String text, boolean redFlag) {

    public static final int MAX_TEXT = 1000;
}
