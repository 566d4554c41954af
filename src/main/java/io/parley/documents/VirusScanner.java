package io.parley.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Knows malicious content by its bytes. Optional: without one, documents are checked by their structure alone. */
interface VirusScanner {

    /**
     * @return the name of what was found; empty when nothing was
     * @throws IOException if there is no answer, which says nothing about the file
     */
    Optional<String> scan(Path file) throws IOException;
}
