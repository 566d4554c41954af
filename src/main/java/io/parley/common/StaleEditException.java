package io.parley.common;

/** Somebody else saved the same thing after this form was opened; the form keeps the input and shows both versions. */
public final class StaleEditException extends ProblemException {

    public StaleEditException() {
        super("common.problem.staleEdit");
    }
}
