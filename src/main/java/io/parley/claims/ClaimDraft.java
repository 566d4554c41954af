package io.parley.claims;

import io.parley.devices.DeviceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports about a broken device.
 *
 * @param fault what is wrong, in their words
 * @param brokenSince absent if nobody remembers
 * @param deadOnArrival it arrived like this
 */
public record ClaimDraft(
        DeviceId device, String fault, @Nullable LocalDate brokenSince, boolean deadOnArrival) {}
