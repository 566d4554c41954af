package io.parley.identity;

/** What one may do with people. */
public final class IdentityPermissions {

    /** See the tenant's people. */
    public static final String PEOPLE_READ = "people:read";
    /** Invite, deactivate, change roles. */
    public static final String PEOPLE_MANAGE = "people:manage";
    /** Invite people of a client. */
    public static final String CLIENT_USER_INVITE = "client-user:invite";
    /** Granted to no role: only {@link RunAs} acts with it. */
    public static final String SYSTEM = "system:act";

    private IdentityPermissions() {}
}
