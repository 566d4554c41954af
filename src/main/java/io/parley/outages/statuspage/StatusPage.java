package io.parley.outages.statuspage;

import java.util.List;

/**
 * A status page as understood.
 *
 * @param outages in the order of the page
 * @param unread lines that belong to nothing with a time or a state, as they were pasted
 */
public record StatusPage(List<StatedOutage> outages, List<String> unread) {

    public StatusPage {
        outages = List.copyOf(outages);
        unread = List.copyOf(unread);
    }
}
