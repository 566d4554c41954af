package io.parley.readiness;

/** What one may do with the checklists of a client's sites. */
public final class ReadinessPermissions {

    public static final String READ = "readiness:read";
    public static final String EDIT = "readiness:edit";

    private ReadinessPermissions() {}
}
