package io.parley.outages;

import io.parley.clients.ServiceKind;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether an outage is in a log already, whatever list it comes from. */
final class KnownOutages {

    private record Place(
            @Nullable String site,
            @Nullable ServiceKind service,
            Instant start,
            @Nullable Instant end) {}

    private final Set<String> incidents = new HashSet<>();
    private final Set<Place> places = new HashSet<>();
    private final Set<Place> withoutNumber = new HashSet<>();

    KnownOutages(List<LoggedOutage> log) {
        log.forEach(outage -> add(outage.draft()));
    }

    /** @return whether it was not known so far; two with different numbers are two, also at the same place and time */
    boolean add(OutageDraft outage) {
        var incident = outage.incident().strip().toUpperCase(Locale.ROOT);
        var place = new Place(outage.site(), outage.service(), outage.start(), outage.end());
        boolean isNew = incident.isEmpty()
                ? !places.contains(place)
                : !incidents.contains(incident) && !withoutNumber.contains(place);
        if (isNew) {
            places.add(place);
            if (incident.isEmpty()) {
                withoutNumber.add(place);
            } else {
                incidents.add(incident);
            }
        }
        return isNew;
    }
}
