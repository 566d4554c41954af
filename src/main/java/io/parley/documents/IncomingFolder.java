package io.parley.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where files lie while they stream in or are looked at: on this machine, whatever the store is. */
@Component
class IncomingFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingFolder.class);

    private final Path folder;

    /** @throws UnusableFolderException rather at the start than at somebody's first upload */
    IncomingFolder(@Value("${parley.documents.folder:./data/documents}") Path root) {
        this.folder = root.toAbsolutePath().normalize().resolve("incoming");
        try {
            Files.delete(newFile());
        } catch (IOException | UncheckedIOException unusable) {
            throw new UnusableFolderException(root.toAbsolutePath().normalize(), unusable);
        }
    }

    /** A new empty file; on the disk of the local store, so that keeping it is a rename. */
    Path newFile() {
        try {
            return Files.createTempFile(Files.createDirectories(folder), "upload-", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes what a process left behind that was killed. Age is measured by the disk's own clock, which the clock of a demo
     * or a test does not move.
     *
     * @return how many files are gone
     */
    int removeOlderThan(Duration age) throws IOException {
        Path probe = newFile();
        try (Stream<Path> files = Files.list(folder)) {
            Instant before = Files.getLastModifiedTime(probe).toInstant().minus(age);
            List<Path> old = files.filter(file -> isOlder(file, before)).toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
                LOG.info("Removed {}, left behind by an upload that never ended", file.getFileName());
            }
            return old.size();
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException endedMeanwhile) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
