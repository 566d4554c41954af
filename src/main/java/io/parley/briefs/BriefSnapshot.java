package io.parley.briefs;

import org.jspecify.annotations.Nullable;

/**
 * Everything a brief was written from, frozen on its day and kept beside the released bytes. The parts are separate so that a
 * client's edition can be given the one without the other.
 *
 * @param facts what a client may see
 * @param confidential what only the consultancy may see
 */
public record BriefSnapshot(BriefFacts facts, Confidential confidential) {

    /**
     * @param note the consultant's own words on how to negotiate
     * @param leverage what the present provider owes; absent when no promise was broken, and in snapshots older than it
     */
    public record Confidential(
            @Nullable String note, @Nullable Leverage leverage) {}
}
