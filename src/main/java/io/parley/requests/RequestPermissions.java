package io.parley.requests;

/** What one may do with requests for quote. Client users have none of these. */
public final class RequestPermissions {

    public static final String READ = "quote-request:read";
    /** Ask providers, take invitations back, open sealed answers, take answers over. */
    public static final String SEND = "quote-request:send";

    private RequestPermissions() {}
}
