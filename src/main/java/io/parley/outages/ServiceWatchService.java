package io.parley.outages;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.JpaSort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service levels of all clients the reader reaches, as they were last worked out; the walls choose the rows. */
@Service
@Transactional(readOnly = true)
public class ServiceWatchService {

    private static final String MAY_READ = "hasAuthority('" + OutagePermissions.EDIT + "')";
    private static final Limit MOST_PROVIDERS = Limit.of(50);

    private final ServiceWatchRepository watches;

    ServiceWatchService(ServiceWatchRepository watches) {
        this.watches = watches;
    }

    /** A part of the overview; without an order of the reader's the worst first. */
    @PreAuthorize(MAY_READ)
    public List<WatchedClient> find(WatchWindow window) {
        var pattern = pattern(window.search());
        int page = window.offset() / window.limit();
        var sort = window.sort();
        var rows = sort == null
                ? watches.findWorst(pattern, window.toDo(), PageRequest.of(page, window.limit()))
                : watches.find(
                        pattern, window.toDo(), PageRequest.of(page, window.limit(), order(sort, window.ascending())));
        return rows.stream().map(ServiceWatchRepository.Row::summary).toList();
    }

    /** What is not known is no small figure: it comes last in either direction. */
    private static Sort order(WatchSort sort, boolean ascending) {
        return JpaSort.unsafe("(case when w." + sort.property() + " is null then 1 else 0 end)")
                .and(Sort.by(ascending ? Sort.Direction.ASC : Sort.Direction.DESC, sort.property()))
                .and(Sort.by("clientName", "id"));
    }

    @PreAuthorize(MAY_READ)
    public long count(String search, boolean toDo) {
        return watches.count(pattern(search), toDo);
    }

    /** What became of each provider's credits; those with most left unclaimed first. */
    @PreAuthorize(MAY_READ)
    public List<ProviderLeakage> sumByProvider() {
        return watches.sumByProvider(MOST_PROVIDERS);
    }

    private static String pattern(String search) {
        var text = search.strip().toLowerCase(Locale.ROOT);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
