package io.parley.portal;

/** What one may do on the client's side. */
public final class PortalPermissions {

    /** See decisions, questions and answers. */
    public static final String READ = "portal:read";
    /** Accept or decline; of those who may, only a decision maker can. */
    public static final String DECIDE = "portal:decide";

    public static final String ASK = "portal:ask";
    public static final String ANSWER = "portal:answer";

    private PortalPermissions() {}
}
