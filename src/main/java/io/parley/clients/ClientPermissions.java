package io.parley.clients;

/** What one may do with clients and engagements; which of them, {@link ClientAccess} says. */
public final class ClientPermissions {

    public static final String READ = "client:read";
    public static final String EDIT = "client:edit";
    /** Say who works for a client. */
    public static final String ASSIGN = "client:assign";
    /** Ask a person of the client to sign in. */
    public static final String INVITE = "client:invite";

    public static final String ENGAGEMENT_READ = "engagement:read";
    public static final String ENGAGEMENT_EDIT = "engagement:edit";

    private ClientPermissions() {}
}
