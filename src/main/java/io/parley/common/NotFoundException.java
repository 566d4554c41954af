package io.parley.common;

/** There is no such thing, or it is not the reader's: both give the same answer, so that nothing can be probed. */
public final class NotFoundException extends ProblemException {

    public NotFoundException() {
        super("common.problem.notFound");
    }
}
