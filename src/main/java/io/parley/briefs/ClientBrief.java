package io.parley.briefs;

/** What the client's edition is written from: there is no way from here to anything confidential. */
record ClientBrief(BriefFacts facts) {

    static ClientBrief of(BriefSnapshot snapshot) {
        return new ClientBrief(snapshot.facts());
    }
}
