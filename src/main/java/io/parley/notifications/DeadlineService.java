package io.parley.notifications;

import io.parley.identity.CurrentUser;
import io.parley.notifications.spi.ClientNames;
import io.parley.notifications.spi.Deadline;
import io.parley.notifications.spi.DeadlineSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final ClientNames names;
    private final CurrentUser currentUser;

    DeadlineService(List<DeadlineSource> sources, ClientNames names, CurrentUser currentUser) {
        this.sources = sources;
        this.names = names;
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
        return named(sources.stream()
                        .filter(source -> reader.can(source.permission()))
                        .flatMap(source -> deadlines.apply(source).stream())
                        .toList())
                .sorted(WORST_FIRST)
                .toList();
    }

    /** A client without a name is out of the reader's reach, and so are its deadlines. */
    private Stream<Deadline> named(List<Deadline> due) {
        var known = names.find(due.stream()
                .filter(deadline -> !deadline.isNamed())
                .map(Deadline::client)
                .collect(Collectors.toSet()));
        return due.stream()
                .flatMap(deadline -> deadline.isNamed()
                        ? Stream.of(deadline)
                        : Stream.ofNullable(known.get(deadline.client())).map(deadline::naming));
    }
}
