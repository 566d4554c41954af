package io.parley.identity;

/** What one may do with people. */
public final class IdentityPermissions {

    /** See the tenant's people. */
    public static final String PEOPLE_READ = "people:read";
    /** Invite, deactivate, change roles. */
    public static final String PEOPLE_MANAGE = "people:manage";
    /** Granted to no role: only {@link RunAs} acts with it. */
    public static final String SYSTEM = "system:act";

    private IdentityPermissions() {}
}
