package io.parley.outages;

import io.parley.clients.ServiceKind;
import io.parley.outages.statuspage.StatedOutage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a status page says about one outage, beside what the log says of the same time.
 *
 * @param known outages of the log that overlap with it, whatever site they hit, in order
 * @param over those of them that go on in the log and of which this clearly tells the end
 */
public record StatedProposal(StatedOutage stated, List<OutageDetails> known, List<OutageDetails> over) {

    public StatedProposal {
        known = List.copyOf(known);
        over = List.copyOf(over);
    }

    /**
     * The outage of the log that it ends, if that is only one.
     *
     * @param site code of the site that the page is read for; absent for all
     * @param service absent for all
     */
    public Optional<OutageDetails> ends(@Nullable String site, @Nullable ServiceKind service) {
        var there = over.stream()
                .filter(row -> isSame(site, row.outage().site())
                        && isSame(service, row.outage().service()))
                .toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }
}
