package io.parley.internet;

/** What one may do with the tests of a client's lines. */
public final class LineTestPermissions {

    public static final String READ = "linetest:read";

    /** Run a test in the browser and have it stored. */
    public static final String RUN = "linetest:run";

    /** Enter, import and remove tests. */
    public static final String EDIT = "linetest:edit";

    private LineTestPermissions() {}
}
