package io.parley.gaps;

/** What one may do with gap maps. */
public final class GapPermissions {

    public static final String READ = "warrantyGap:read";

    private GapPermissions() {}
}
