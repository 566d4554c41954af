package io.parley.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document whose stored bytes were just compared with their SHA-256. */
public final class StoredDocument {

    private final DocumentReference reference;
    private final Path content;

    StoredDocument(DocumentReference reference, Path content) {
        this.reference = reference;
        this.content = content;
    }

    public DocumentReference reference() {
        return reference;
    }

    /** The caller closes it. */
    public InputStream content() throws IOException {
        return Files.newInputStream(content);
    }

    Path path() {
        return content;
    }
}
