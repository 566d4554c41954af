package io.parley.negotiation;

/** What one may do with recommendations. Client users have none of these: they read released briefs. */
public final class NegotiationPermissions {

    public static final String READ = "recommendation:read";
    public static final String EDIT = "recommendation:edit";

    private NegotiationPermissions() {}
}
