package io.parley.providers;

/** What one may do with providers. Client users see only those whose offers they are shown. */
public final class ProviderPermissions {

    public static final String READ = "provider:read";
    public static final String EDIT = "provider:edit";

    private ProviderPermissions() {}
}
