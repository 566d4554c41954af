package io.parley.documents;

import org.jspecify.annotations.Nullable;

/**
 * A received file to be kept.
 *
 * @param owner whose document it is
 * @param folder groups documents of the same name, such as the provider's; empty when there is no group
 * @param file what the gateway received and checked; the caller closes it
 * @param handedInBy name of the person for whom the system keeps it; absent when the person keeps it
 */
public record DocumentUpload(
        DocumentOwner owner,
        String folder,
        ReceivedFile file,
        @Nullable String handedInBy) {

    /** Kept by the person who is signed in. */
    public DocumentUpload(DocumentOwner owner, String folder, ReceivedFile file) {
        this(owner, folder, file, null);
    }

    /** Only the system keeps something for somebody else: a person's own name can't be exchanged. */
    String uploader(boolean isSystem, String name) {
        return isSystem && handedInBy != null ? handedInBy : name;
    }
}
