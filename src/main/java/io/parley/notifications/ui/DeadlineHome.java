package io.parley.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.common.DeadlineBand;
import io.parley.common.Formats;
import io.parley.common.Texts;
import io.parley.notifications.DeadlineService;
import io.parley.notifications.NotificationPermissions;
import io.parley.notifications.spi.Deadline;
import io.parley.uikit.DeadlineBadge;
import io.parley.uikit.HomeLines;
import io.parley.uikit.HomeSection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** The deadlines of the next three months on the first page, worst first. */
@org.springframework.stereotype.Component
class DeadlineHome implements HomeSection {

    private static final int SHOWN = 12;
    private static final Set<DeadlineBand> PRESSING =
            Set.of(DeadlineBand.MISSED, DeadlineBand.DAYS_13_0, DeadlineBand.DAYS_44_14);

    private final DeadlineService deadlines;
    private final Clock clock;

    DeadlineHome(DeadlineService deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "notifications.deadlines.title";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String permission() {
        return NotificationPermissions.DEADLINES;
    }

    @Override
    public int count() {
        return near().size();
    }

    @Override
    public int waiting() {
        return (int) near().stream()
                .filter(deadline -> PRESSING.contains(band(deadline)))
                .count();
    }

    @Override
    public Component create() {
        var lines = new HomeLines();
        var reader = UI.getCurrentOrThrow().getLocale();
        var texts = Texts.of(reader);
        near().stream()
                .limit(SHOWN)
                .forEach(deadline -> lines.add(
                        deadline.link(),
                        deadline.textWithClient(texts),
                        Formats.of(reader).date(deadline.day()),
                        DeadlineBadge.of(daysLeft(deadline))));
        return lines;
    }

    private List<Deadline> near() {
        return deadlines.findMine().stream()
                .filter(deadline -> band(deadline) != DeadlineBand.LATER)
                .toList();
    }

    private DeadlineBand band(Deadline deadline) {
        return DeadlineBand.of(daysLeft(deadline));
    }

    private long daysLeft(Deadline deadline) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), deadline.day());
    }
}
