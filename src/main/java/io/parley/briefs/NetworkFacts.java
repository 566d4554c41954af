package io.parley.briefs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of the client's sites carry, and what each site still needs before the service starts. What nobody has
 * said or measured is absent.
 *
 * @param mosNeeded the worst mean opinion score that will do, 1–4.5
 * @param sites in order of their names, > 0
 * @param reason why an offer was recommended although items were open; absent when none was
 */
public record NetworkFacts(
        @Nullable BigDecimal mosNeeded,
        List<Site> sites,
        @Nullable String reason) {

    public NetworkFacts {
        sites = List.copyOf(sites);
    }

    /** Whether calls there would sound worse than will do; false while either is unknown. */
    public boolean soundsPoor(Site site) {
        return mosNeeded != null && site.mos() != null && site.mos().compareTo(mosNeeded) < 0;
    }

    /**
     * @param load how much its people telephone
     * @param callKbps what one call takes, one way
     * @param calls whole calls at once that fit both ways
     * @param wanted whole calls at once that are wanted
     * @param binding name of the {@link io.parley.network.Direction} that leaves fewer calls
     * @param gaps names of what is missing to know the calls that fit
     * @param mos estimated mean opinion score at worst
     * @param soundGaps names of what is missing to know how calls sound
     * @param busyTests tests in the busy hours, of {@code tests} in all
     * @param stale whether the newest test is too old to rely on
     * @param checked whether anybody has begun the site's checklist
     * @param open its items that are not settled
     */
    public record Site(
            String name,
            Way down,
            Way up,
            @Nullable Load load,
            @Nullable BigDecimal callKbps,
            @Nullable Integer calls,
            @Nullable Integer wanted,
            @Nullable String binding,
            List<String> gaps,
            @Nullable BigDecimal mos,
            List<String> soundGaps,
            int busyTests,
            int tests,
            @Nullable LocalDate newestTest,
            boolean stale,
            boolean checked,
            List<Item> open) {

        public Site {
            gaps = List.copyOf(gaps);
            soundGaps = List.copyOf(soundGaps);
            open = List.copyOf(open);
        }

        /** Whether fewer calls at once fit than are wanted; false while either is unknown. */
        public boolean isShort() {
            return calls != null && wanted != null && calls < wanted;
        }
    }

    /**
     * How much people telephone in the busiest hour.
     *
     * @param perUser share of the hour one talks, in erlang
     * @param blocking share of calls that may find no line, in (0, 1)
     */
    public record Load(int users, BigDecimal perUser, BigDecimal blocking) {}

    /**
     * One direction of a line.
     *
     * @param measuredMbps the 10th percentile of the tests in the busy hours
     * @param deliveredPercent of what the provider of the line advertises
     * @param neededMbps for the wanted calls with all else
     */
    public record Way(
            @Nullable BigDecimal measuredMbps,
            @Nullable BigDecimal otherKbps,
            @Nullable BigDecimal reserveKbps,
            @Nullable BigDecimal usableKbps,
            @Nullable Integer calls,
            @Nullable BigDecimal deliveredPercent,
            @Nullable BigDecimal neededMbps) {}

    /**
     * @param topic name of what the checklist asks
     * @param title the consultant's words for an item of its own, else empty
     * @param responsible who sees to it; empty while nobody does
     */
    public record Item(
            String topic,
            String title,
            String responsible,
            @Nullable LocalDate due) {}
}
