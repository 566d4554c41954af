package io.parley.internet;

/** What one may do with the lines of a client's sites and the plan of their calls. */
public final class LinkPermissions {

    public static final String READ = "line:read";
    public static final String EDIT = "line:edit";

    private LinkPermissions() {}
}
