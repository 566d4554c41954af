package io.parley.requests;

import java.util.List;

/**
 * A request with everybody asked.
 *
 * @param open a provider can still answer today
 * @param scopeChanged the engagement's scope is not that of the request any more: its answers do not compare
 */
public record RequestDetails(
        RequestSummary request, List<InvitedProvider> invited, boolean open, boolean scopeChanged) {

    public RequestDetails {
        invited = List.copyOf(invited);
    }

    /** A sealed request that can be opened now: the deadline is past, or nobody is left to answer. */
    public boolean canBeOpened() {
        return !request.readable()
                && (!open || invited.stream().noneMatch(one -> one.status().awaitsAnswer()));
    }

    public long answered() {
        return invited.stream()
                .filter(one -> one.status() == InvitationStatus.ANSWERED)
                .count();
    }

    /** Those who were asked and not taken back. */
    public long asked() {
        return invited.stream()
                .filter(one -> one.status() != InvitationStatus.WITHDRAWN)
                .count();
    }
}
