package io.parley.briefs;

import org.jspecify.annotations.Nullable;

/** What the consultancy's own edition is written from. */
record InternalBrief(
        BriefFacts facts, @Nullable String note, @Nullable Leverage leverage) {

    static InternalBrief of(BriefSnapshot snapshot) {
        return new InternalBrief(
                snapshot.facts(),
                snapshot.confidential().note(),
                snapshot.confidential().leverage());
    }
}
