package io.parley.documents;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stored document as lists and evidence name it.
 *
 * @param folder group of the name, such as the provider; may be empty
 * @param size bytes
 * @param sha256 of the content, in hexadecimal
 * @param revision counts the versions of the same name from 1
 * @param pages number of pages; absent for files without pages
 * @param textLayer whether the pages have text that can be read and quoted; a scan has none
 * @param copyProtected whether its author forbids taking text out, which is respected
 * @param uploadedBy name of the person
 * @param fault what is wrong with the stored content, as far as somebody looked
 * @param faultFoundAt when that was noticed first
 * @param scanFailedAt when the virus scanner could not be asked, while the document waits for it
 * @param language of the text, if it is one of the product's
 * @param machineRead whether the pages are pictures whose words a machine has made out
 */
public record DocumentReference(
        DocumentId id,
        DocumentOwner owner,
        String folder,
        String fileName,
        FileType type,
        long size,
        String sha256,
        int revision,
        DocumentState state,
        @Nullable Danger reason,
        @Nullable Integer pages,
        boolean textLayer,
        boolean copyProtected,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable DocumentFault fault,
        @Nullable Instant faultFoundAt,
        @Nullable Instant scanFailedAt,
        @Nullable Locale language,
        boolean machineRead) {

    public String mediaType() {
        return type.mediaType();
    }

    public Optional<Danger> danger() {
        return Optional.ofNullable(reason);
    }
}
