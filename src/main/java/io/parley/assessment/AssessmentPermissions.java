package io.parley.assessment;

/** What one may do with observations and trials. Client users have none of these. */
public final class AssessmentPermissions {

    public static final String READ = "assessment:read";
    public static final String EDIT = "assessment:edit";

    private AssessmentPermissions() {}
}
