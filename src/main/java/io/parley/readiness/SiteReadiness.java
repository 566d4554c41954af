package io.parley.readiness;

import io.parley.clients.SiteDetails;
import java.util.List;

/** The checklist of one site; without items nobody has begun it. */
public record SiteReadiness(SiteDetails site, List<ReadinessItemDetails> items) {

    public SiteReadiness {
        items = List.copyOf(items);
    }

    public boolean isBegun() {
        return !items.isEmpty();
    }

    public List<ReadinessItemDetails> open() {
        return items.stream().filter(ReadinessItemDetails::isOpen).toList();
    }
}
