package io.parley.documents;

/** What one may do with documents. */
public final class DocumentPermissions {

    public static final String READ = "document:read";
    public static final String UPLOAD = "document:upload";

    private DocumentPermissions() {}
}
