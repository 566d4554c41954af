package io.parley.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Content of the store as a file on this machine.
 *
 * @param temporary whether it was brought here only to be read, and goes when it is closed
 */
record KeptFile(Path path, boolean temporary) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptFile.class);

    @Override
    public void close() {
        if (temporary) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                LOG.warn("Temporary file {} stays behind until the next round of the reconciler", path, e);
            }
        }
    }
}
