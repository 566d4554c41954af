package io.parley.internet;

import io.parley.clients.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a test found; whatever was not measured is absent, not zero.
 *
 * @param downMbps from the internet, 0–100 000
 * @param upMbps to the internet, 0–100 000
 * @param roundTripMs 0–60 000
 * @param jitterMs 0–60 000
 * @param lossPercent packets lost, 0–100
 */
public record LineTestDraft(
        SiteId site,
        Instant testedAt,
        LineConnection connection,
        BigDecimal downMbps,
        BigDecimal upMbps,
        @Nullable BigDecimal roundTripMs,
        @Nullable BigDecimal jitterMs,
        @Nullable BigDecimal lossPercent) {}
