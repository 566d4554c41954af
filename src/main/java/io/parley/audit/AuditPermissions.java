package io.parley.audit;

/** What one may do with the trail. */
public final class AuditPermissions {

    public static final String READ = "audit:read";

    private AuditPermissions() {}
}
