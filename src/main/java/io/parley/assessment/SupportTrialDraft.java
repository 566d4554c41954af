package io.parley.assessment;

import io.parley.providers.ProviderId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A trial of a provider's support.
 *
 * @param askedAt when, by the clock on the wall
 * @param question what was asked
 * @param waitedMinutes until somebody answered; absent when nobody has answered
 * @param solved whether the answer helped; absent while it is open
 */
public record SupportTrialDraft(
        ProviderId provider,
        SupportChannel channel,
        LocalDateTime askedAt,
        String question,
        @Nullable Integer waitedMinutes,
        @Nullable Boolean solved) {

    public static final int MAX_QUESTION = 500;
    public static final int MAX_WAIT = 100_000;
}
