package io.parley.assessment;

import io.parley.providers.ProviderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An observation with who made it when. */
public record ObservationDetails(
        ObservationId id,
        int consideration,
        @Nullable ProviderId provider,
        String text,
        boolean redFlag,
        String observedBy,
        Instant observedAt) {}
