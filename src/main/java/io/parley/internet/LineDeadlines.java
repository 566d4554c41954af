package io.parley.internet;

import io.parley.clients.ui.ClientNavigation;
import io.parley.notifications.spi.Deadline;
import io.parley.notifications.spi.DeadlineSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The last days of contracts with providers of lines: of each, what ends together at a client's sites stands once. */
@Component
class LineDeadlines implements DeadlineSource {

    /** Another line takes months to be built. */
    private static final Period AHEAD = Period.ofYears(1);

    /** What was missed is news for so long; then the contract has gone on or is over. */
    private static final Period MISSED_FOR = Period.ofDays(60);

    /** Every page's menu counts them. */
    private static final Limit MOST = Limit.of(500);

    private final SiteLinkRepository links;
    private final Clock clock;

    LineDeadlines(SiteLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String permission() {
        return LinkPermissions.READ;
    }

    @Override
    public List<Deadline> find() {
        var today = LocalDate.now(clock);
        return links.findEnds(today.minus(MISSED_FOR), today.plus(AHEAD), MOST).stream()
                .collect(Collectors.groupingBy(end -> List.of(end.client(), end.isp(), end.day())))
                .values()
                .stream()
                .map(LineDeadlines::deadline)
                .toList();
    }

    /** Known by its oldest line, so that the entry follows when the day moves. */
    private static Deadline deadline(List<LineEnd> together) {
        var oldest = together.getFirst();
        return new Deadline(
                oldest.link().value(),
                oldest.client().value(),
                oldest.day(),
                text(oldest.isp(), together.size()),
                List.of(oldest.isp(), Integer.toString(together.size())),
                ClientNavigation.client(oldest.client(), "internet"));
    }

    private static String text(String isp, int lines) {
        if (isp.isEmpty()) {
            return "internet.deadline.endUnnamed";
        }
        return lines == 1 ? "internet.deadline.end" : "internet.deadline.ends";
    }
}
