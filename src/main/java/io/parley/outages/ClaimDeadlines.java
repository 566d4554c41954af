package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ui.ClientNavigation;
import io.parley.notifications.spi.Deadline;
import io.parley.notifications.spi.DeadlineSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last days on which credits can be claimed, and those a complaint waits for. */
@Component
class ClaimDeadlines implements DeadlineSource {

    /** What was missed is news for so long. */
    private static final Period MISSED_FOR = Period.ofDays(14);

    private final ClaimWatchRepository watches;
    private final Clock clock;

    ClaimDeadlines(ClaimWatchRepository watches, Clock clock) {
        this.watches = watches;
        this.clock = clock;
    }

    @Override
    public String permission() {
        return OutagePermissions.EDIT;
    }

    @Override
    public List<Deadline> find() {
        return watches.findDue(LocalDate.now(clock).minus(MISSED_FOR)).stream()
                .map(day -> new Deadline(
                        day.getSubject(),
                        day.getClient(),
                        day.getDay(),
                        "outages.deadline." + day.getKind(),
                        List.of(day.getProvider(), matter(day)),
                        ClientNavigation.client(new ClientId(day.getClient()), "service")))
                .toList();
    }

    private static String matter(ClaimWatchRepository.DueDay day) {
        return day.getKind().equals("claim")
                ? YearMonth.from(day.getMatter()).toString()
                : day.getMatter().toString();
    }
}
