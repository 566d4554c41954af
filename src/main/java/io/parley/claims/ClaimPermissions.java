package io.parley.claims;

/** What one may do with warranty claims. */
public final class ClaimPermissions {

    /** See the claims of a client and where they stand. */
    public static final String READ = "warrantyClaim:read";

    public static final String REPORT = "warrantyClaim:report";
    /** Record steps, attach papers, write letters, register replacements. */
    public static final String EDIT = "warrantyClaim:edit";

    private ClaimPermissions() {}
}
