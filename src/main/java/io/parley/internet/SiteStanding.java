package io.parley.internet;

import io.parley.clients.SiteDetails;
import io.parley.network.BusyHours;
import io.parley.network.CallBandwidth;
import io.parley.network.Direction;
import io.parley.network.DirectionCapacity;
import io.parley.network.LinePlan;
import io.parley.network.SiteCapacity;
import io.parley.network.SitePlan;
import io.parley.network.SiteQuality;
import io.parley.network.SpeedTest;
import io.parley.network.Traffic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a site stands: its lines, what its calls need and what its tests leave for them.
 *
 * @param links the first line before those that take over
 * @param tests in order of time
 * @param busy when the client telephones most
 */
public record SiteStanding(
        SiteDetails site,
        List<LinkDetails> links,
        CallPlanDetails plan,
        List<SpeedTest> tests,
        BusyHours busy,
        SiteCapacity capacity,
        SiteQuality quality) {

    private static final BigDecimal KBPS_PER_MBPS = BigDecimal.valueOf(1000);

    /** What is missing for a figure, so that it can be asked for. */
    public enum Gap {
        BUSY_HOURS,
        TESTS,
        CALL,
        OTHER_TRAFFIC,
        RESERVE,
        TRAFFIC,
        DELAY,
        CODEC_FIGURES
    }

    static SiteStanding of(
            SiteDetails site,
            List<LinkDetails> links,
            CallPlanDetails plan,
            List<SpeedTest> tests,
            BusyHours busy,
            LocalDate today) {
        var first = links.stream()
                .map(LinkDetails::link)
                .filter(link -> link.role() == LinkRole.PRIMARY)
                .findFirst();
        var draft = plan.plan();
        var input = new SitePlan(
                site.site().code(),
                call(draft).orElse(null),
                traffic(draft).orElse(null),
                new LinePlan(
                        first.map(LinkDraft::advertisedDownMbps).orElse(null),
                        withVideo(draft.otherDownKbps(), draft),
                        draft.reserveDownKbps()),
                new LinePlan(
                        first.map(LinkDraft::advertisedUpMbps).orElse(null),
                        withVideo(draft.otherUpKbps(), draft),
                        draft.reserveUpKbps()));
        return new SiteStanding(
                site,
                List.copyOf(links),
                plan,
                List.copyOf(tests),
                busy,
                SiteCapacity.of(input, tests, busy, today),
                SiteQuality.of(input, tests, busy));
    }

    /** The same site under another plan; nothing is saved. */
    public SiteStanding under(CallPlanDraft draft) {
        return of(site, links, new CallPlanDetails(plan.site(), draft, plan.version()), tests, busy, capacity.today());
    }

    /** The line calls run over. */
    public Optional<LinkDraft> firstLine() {
        return links.stream()
                .map(LinkDetails::link)
                .filter(link -> link.role() == LinkRole.PRIMARY)
                .findFirst();
    }

    /** Whole calls at once that are wanted; empty while the traffic is unknown. */
    public Optional<Integer> wanted() {
        return Optional.ofNullable(capacity.plan().traffic()).map(Traffic::linesNeeded);
    }

    /** Calls in the busy hour that fit in this direction. */
    public DirectionCapacity direction(Direction direction) {
        return direction == Direction.DOWNLOAD ? capacity.down() : capacity.up();
    }

    /** What the line must bring in this direction for the wanted calls, in Mbps; empty while something is unknown. */
    public Optional<BigDecimal> neededMbps(Direction direction) {
        var line = direction == Direction.DOWNLOAD
                ? capacity.plan().down()
                : capacity.plan().up();
        var other = line.otherKbps();
        var reserve = line.reserveKbps();
        var call = capacity.plan().call();
        return other == null || reserve == null || call == null
                ? Optional.empty()
                : wanted().map(calls -> call.kbps()
                        .multiply(BigDecimal.valueOf(calls))
                        .add(other)
                        .add(reserve)
                        .divide(KBPS_PER_MBPS));
    }

    /** Why the capacity is unknown; empty when it is known. */
    public Set<Gap> gapsOfCapacity() {
        var gaps = EnumSet.noneOf(Gap.class);
        if (busy.days().isEmpty() || busy.hours().isEmpty()) {
            gaps.add(Gap.BUSY_HOURS);
        } else if (capacity.busyTests() == 0) {
            gaps.add(Gap.TESTS);
        }
        if (capacity.plan().call() == null) {
            gaps.add(Gap.CALL);
        }
        var down = capacity.plan().down();
        var up = capacity.plan().up();
        if (down.otherKbps() == null || up.otherKbps() == null) {
            gaps.add(Gap.OTHER_TRAFFIC);
        }
        if (down.reserveKbps() == null || up.reserveKbps() == null) {
            gaps.add(Gap.RESERVE);
        }
        return gaps;
    }

    /** Why nobody knows how calls sound; empty when it is known. */
    public Set<Gap> gapsOfQuality() {
        var gaps = EnumSet.noneOf(Gap.class);
        if (quality.worst().isPresent()) {
            return gaps;
        }
        if (busy.days().isEmpty() || busy.hours().isEmpty()) {
            gaps.add(Gap.BUSY_HOURS);
        } else if (capacity.busyTests() == 0) {
            gaps.add(Gap.TESTS);
        }
        var call = capacity.plan().call();
        if (call == null) {
            gaps.add(Gap.CALL);
        } else if (call.codec().impairment().isEmpty()) {
            gaps.add(Gap.CODEC_FIGURES);
        }
        if (gaps.isEmpty()) {
            gaps.add(Gap.DELAY);
        }
        return gaps;
    }

    private static Optional<CallBandwidth> call(CallPlanDraft plan) {
        var codec = plan.codec();
        var ptime = plan.ptimeMs();
        var srtp = plan.srtp();
        var version = plan.ipVersion();
        var layer2 = plan.layer2Bytes();
        var tunnel = plan.tunnelBytes();
        return codec == null || ptime == null || srtp == null || version == null || layer2 == null || tunnel == null
                ? Optional.empty()
                : Optional.of(new CallBandwidth(codec, ptime, srtp, version, layer2, tunnel));
    }

    private static Optional<Traffic> traffic(CallPlanDraft plan) {
        var users = plan.users();
        var perUser = plan.erlangPerUser();
        var blocking = plan.blocking();
        return users == null || perUser == null || blocking == null
                ? Optional.empty()
                : Traffic.of(users, perUser, blocking);
    }

    /** Video shares the line with all other traffic; half known it is unknown, and both absent there is none. */
    private static @Nullable BigDecimal withVideo(@Nullable BigDecimal other, CallPlanDraft plan) {
        var each = plan.videoMbps();
        var calls = plan.videoCalls();
        if (other == null || (each == null) != (calls == null)) {
            return null;
        }
        return each == null || calls == null
                ? other
                : other.add(each.multiply(KBPS_PER_MBPS).multiply(BigDecimal.valueOf(calls)));
    }
}
