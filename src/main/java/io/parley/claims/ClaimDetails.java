package io.parley.claims;

import io.parley.clients.ClientId;
import io.parley.devices.DeviceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all that happened.
 *
 * @param sku as on the device
 * @param purchasedOn absent if nobody wrote it down
 * @param brokenSince absent if nobody remembers
 * @param approvedOn day of the RMA number, absent before
 * @param replacement the device that came for it; absent before
 * @param steps in the order they were recorded
 */
public record ClaimDetails(
        ClaimRow row,
        ClientId client,
        DeviceId device,
        String sku,
        @Nullable LocalDate purchasedOn,
        @Nullable LocalDate brokenSince,
        String reportedBy,
        ClaimGrant grant,
        @Nullable LocalDate approvedOn,
        @Nullable DeviceId replacement,
        List<ClaimStep> steps,
        List<ClaimPaper> papers,
        long version) {

    public ClaimDetails {
        steps = List.copyOf(steps);
        papers = List.copyOf(papers);
    }
}
