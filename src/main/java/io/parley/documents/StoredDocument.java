package io.parley.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document whose stored bytes were just compared with their SHA-256. Who does not read its content closes it. */
public final class StoredDocument implements AutoCloseable {

    private final DocumentReference reference;
    private final KeptFile file;

    StoredDocument(DocumentReference reference, KeptFile file) {
        this.reference = reference;
        this.file = file;
    }

    public DocumentReference reference() {
        return reference;
    }

    /** To be read once; closing it closes the document as well. */
    public InputStream content() throws IOException {
        return new FilterInputStream(Files.newInputStream(file.path())) {
            @Override
            public void close() throws IOException {
                super.close();
                file.close();
            }
        };
    }

    Path path() {
        return file.path();
    }

    @Override
    public void close() {
        file.close();
    }
}
