package io.parley.outages;

import io.parley.common.ProblemException;

/** One of several outages can't be; nothing of them was kept. */
public final class RefusedDraft extends ProblemException {

    private final int index;

    RefusedDraft(int index, ProblemException problem) {
        super(problem.key(), problem.arguments());
        this.index = index;
    }

    /** Which one, from 0. */
    public int index() {
        return index;
    }
}
