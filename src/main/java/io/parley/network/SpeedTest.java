package io.parley.network;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One measurement of a site's line.
 *
 * @param row where it stands in its file, from 1
 * @param site id of the site
 * @param testedAt in the client's time zone
 * @param connection how the device was connected, as written: wired, wifi
 * @param downMbps from the internet, ≥ 0
 * @param upMbps to the internet, ≥ 0
 * @param roundTripMs ≥ 0; absent if not measured
 * @param jitterMs ≥ 0; absent if not measured
 * @param lossPercent packets lost, 0–100; absent if not measured
 */
public record SpeedTest(
        int row,
        String site,
        LocalDateTime testedAt,
        String connection,
        BigDecimal downMbps,
        BigDecimal upMbps,
        @Nullable BigDecimal roundTripMs,
        @Nullable BigDecimal jitterMs,
        @Nullable BigDecimal lossPercent) {}
