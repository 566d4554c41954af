package io.parley.promises;

/** What one may do with promises and questions for providers. Client users have none of these: they read released briefs. */
public final class PromisePermissions {

    public static final String READ = "promise:read";
    public static final String EDIT = "promise:edit";

    private PromisePermissions() {}
}
