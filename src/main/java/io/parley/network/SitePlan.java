package io.parley.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A site as far as its line and its calls go; what nobody has said is absent.
 *
 * @param site id of the site
 * @param call what one call takes
 * @param traffic how much its people telephone
 */
public record SitePlan(
        String site, @Nullable CallBandwidth call, @Nullable Traffic traffic, LinePlan down, LinePlan up) {

    /**
     * Whole calls at once that fit both ways on a line that brings this much; empty while the plan is incomplete.
     *
     * @param downMbps ≥ 0
     * @param upMbps ≥ 0
     */
    public Optional<Integer> callsAt(BigDecimal downMbps, BigDecimal upMbps) {
        var downward = DirectionCapacity.of(List.of(downMbps), down, call).calls();
        var upward = DirectionCapacity.of(List.of(upMbps), up, call).calls();
        return downward == null || upward == null ? Optional.empty() : Optional.of(Math.min(downward, upward));
    }
}
