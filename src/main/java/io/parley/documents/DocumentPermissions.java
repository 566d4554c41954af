package io.parley.documents;

/** What one may do with documents. */
public final class DocumentPermissions {

    public static final String READ = "document:read";
    public static final String UPLOAD = "document:upload";

    /** See how much room documents take and which are damaged, and have them looked at again. */
    public static final String CARE = "document:care";

    private DocumentPermissions() {}
}
