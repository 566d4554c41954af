package io.parley.documents;

import io.parley.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps content in a local folder, one sub-folder per tenant, under generated names. A file is complete and on the disk
 * before the database knows of it, so a crash can leave a file without a row, never a row without its file.
 */
class LocalDocumentStore implements DocumentStore {

    private static final Logger LOG = LoggerFactory.getLogger(LocalDocumentStore.class);
    static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path root;
    private final IncomingFolder incoming;

    LocalDocumentStore(Path root, IncomingFolder incoming) {
        this.root = root.toAbsolutePath().normalize();
        this.incoming = incoming;
    }

    @Override
    public void keep(TenantId tenant, UUID name, Path content) {
        Path target = path(tenant, name);
        Path unfinished = incoming.newFile();
        try {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            force(unfinished, StandardOpenOption.WRITE);
            makeFolder(folder(target));
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            force(folder(target), StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            removeIncoming(unfinished);
        }
    }

    /** A new folder is only on the disk once the one above it is. */
    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(folder(folder), StandardOpenOption.READ);
            force(root, StandardOpenOption.READ);
        }
    }

    private static void force(Path file, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }

    /** Nothing is there any more unless keeping it failed, when the disk is full for example. */
    private static void removeIncoming(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            LOG.warn("Unfinished file {} stays behind", unfinished, e);
        }
    }

    @Override
    public KeptFile fetch(TenantId tenant, UUID name) throws IOException {
        requireRoot();
        Path file = path(tenant, name);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new KeptFile(file, false);
    }

    @Override
    public void remove(TenantId tenant, UUID name) {
        try {
            Files.deleteIfExists(path(tenant, name));
        } catch (IOException e) {
            LOG.warn("Document file {} of tenant {} stays behind without a row", name, tenant, e);
        }
    }

    @Override
    public Set<UUID> names(TenantId tenant) throws IOException {
        requireRoot();
        Path folder = root.resolve(tenant.toString());
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> NAME.matcher(file).matches())
                    .map(UUID::fromString)
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public void requireReady() throws IOException {
        requireRoot();
        try {
            Files.delete(incoming.newFile());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A disk that is not mounted must not look like one from which every file was deleted. */
    private void requireRoot() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new IOException("The folder of the documents is not there: " + root);
        }
    }

    private Path path(TenantId tenant, UUID name) {
        String file = name.toString();
        return root.resolve(tenant.toString()).resolve(file.substring(0, 2)).resolve(file);
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }
}
