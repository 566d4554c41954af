package io.parley.briefs;

/** What one may do with briefs. */
public final class BriefPermissions {

    /** Render drafts and read both editions. */
    public static final String READ = "brief:read";
    /** Release a brief to the client. */
    public static final String RELEASE = "brief:release";
    /** Read released client editions: the client's own people have this. */
    public static final String READ_RELEASED = "brief:read-released";

    private BriefPermissions() {}
}
