package io.parley.reporting;

import org.jspecify.annotations.Nullable;

/** A document that could not be printed: too long, too slow, or a fault of the template. */
public final class ReportFailedException extends RuntimeException {

    public ReportFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
