package io.parley.notifications;

import io.parley.identity.CurrentUser;
import io.parley.notifications.spi.Deadline;
import io.parley.notifications.spi.DeadlineSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By when something must be done for the clients one reaches, whichever module knows it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + NotificationPermissions.DEADLINES + "')")
public class DeadlineService {

    private static final Comparator<Deadline> WORST_FIRST =
            Comparator.comparing(Deadline::day).thenComparing(Deadline::textKey).thenComparing(Deadline::subject);

    private final List<DeadlineSource> sources;
    private final CurrentUser currentUser;

    DeadlineService(List<DeadlineSource> sources, CurrentUser currentUser) {
        this.sources = sources;
        this.currentUser = currentUser;
    }

    /** Worst first: what was missed, then what is nearest. */
    public List<Deadline> findMine() {
        return find(DeadlineSource::find);
    }

    /** As {@link #findMine}, of one client; none if the reader does not reach it. */
    public List<Deadline> findOf(UUID client) {
        return find(source -> source.find(client));
    }

    private List<Deadline> find(Function<DeadlineSource, List<Deadline>> deadlines) {
        var reader = currentUser.require();
        return sources.stream()
                .filter(source -> reader.can(source.permission()))
                .flatMap(source -> deadlines.apply(source).stream())
                .sorted(WORST_FIRST)
                .toList();
    }
}
