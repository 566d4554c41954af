package io.parley.documents;

import java.nio.file.Path;

/** Documents cannot be kept where they should be. */
class UnusableFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFolderException(Path folder, Exception cause) {
        super("Parley cannot write documents to " + folder + " (" + reason(cause) + ").", cause);
    }

    /** The file system's own exception, whose name says what is wrong, below the one that carries it. */
    private static String reason(Exception cause) {
        return String.valueOf(cause.getCause() == null ? cause : cause.getCause());
    }
}
