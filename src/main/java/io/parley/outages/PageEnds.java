package io.parley.outages;

import io.parley.outages.statuspage.StatedOutage;
import io.parley.sla.OutageCause;
import java.time.Duration;
import java.util.List;

/** Which open outages of a log a status page says are over. Whatever leaves a doubt is left to the person who looks. */
final class PageEnds {

    /**
     * How long before the provider's page an outage may begin in the log. A client notices before its provider says so, but
     * what has been open since last week is another outage, or one that nobody ended.
     */
    private static final Duration EARLIER = Duration.ofHours(12);

    private final List<StatedOutage> page;
    private final List<OutageDetails> log;

    PageEnds(List<StatedOutage> page, List<OutageDetails> log) {
        this.page = page;
        this.log = log;
    }

    /** Those that {@code stated} ends and no other outage of the page does. */
    List<OutageDetails> of(StatedOutage stated) {
        return log.stream()
                .filter(row -> row.outage().end() == null && isEnd(stated, row.outage()))
                .filter(row -> page.stream()
                                .filter(other -> isEnd(other, row.outage()))
                                .count()
                        == 1)
                .toList();
    }

    private static boolean isEnd(StatedOutage stated, OutageDraft open) {
        var start = stated.start();
        var end = stated.end();
        return start != null
                && end != null
                && !stated.isUnclear()
                && stated.maintenance() == (open.cause() == OutageCause.MAINTENANCE)
                && open.start().isBefore(end)
                && !open.start().isBefore(start.minus(EARLIER));
    }
}
