package io.parley.outages;

import java.util.List;

/**
 * A status page as understood, before anything of it is kept.
 *
 * @param unread lines that belong to nothing with a time or a state
 */
public record ReadStatusPage(List<StatedProposal> proposals, List<String> unread) {

    public ReadStatusPage {
        proposals = List.copyOf(proposals);
        unread = List.copyOf(unread);
    }
}
