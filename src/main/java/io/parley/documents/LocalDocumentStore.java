package io.parley.documents;

import io.parley.common.ProblemException;
import io.parley.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps content in a local folder, one sub-folder per tenant, under generated names. A file is complete and on the disk
 * before the database knows of it, so a crash can leave a file without a row, never a row without its file.
 */
@Component
class LocalDocumentStore {

    private static final Logger LOG = LoggerFactory.getLogger(LocalDocumentStore.class);

    private final Path root;

    /** @throws UnusableFolderException rather at the start than at somebody's first upload */
    LocalDocumentStore(@Value("${parley.documents.folder:./data/documents}") Path root) {
        this.root = root.toAbsolutePath().normalize();
        try {
            Files.delete(newTemporaryFile());
        } catch (IOException | UncheckedIOException unusable) {
            throw new UnusableFolderException(this.root, unusable);
        }
    }

    /** Where an upload goes while it streams: the same disk as the store, so that keeping it is a rename. */
    Path newTemporaryFile() {
        try {
            return Files.createTempFile(Files.createDirectories(root.resolve("incoming")), "upload-", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies {@code content} into the store. @return the generated name */
    UUID keep(TenantId tenant, Path content) {
        UUID name = UUID.randomUUID();
        Path target = path(tenant, name);
        Path unfinished = newTemporaryFile();
        try {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.createDirectories(folder(target));
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel folder = FileChannel.open(folder(target), StandardOpenOption.READ)) {
                folder.force(true);
            }
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            removeIncoming(unfinished);
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

    /**
     * The content kept under {@code name}, compared with its hash before anybody sees it.
     *
     * @throws ProblemException if the file is gone or was changed on disk
     */
    Path verified(TenantId tenant, UUID name, String sha256) {
        Path file = path(tenant, name);
        try {
            MessageDigest digest = UploadGateway.sha256();
            UploadGateway.digest(file, digest);
            if (HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                return file;
            }
            LOG.error("Document file {} of tenant {} was changed on disk", name, tenant);
        } catch (IOException e) {
            LOG.error("Document file {} of tenant {} cannot be read", name, tenant, e);
        }
        throw new ProblemException("documents.problem.damaged");
    }

    void remove(TenantId tenant, UUID name) {
        try {
            Files.deleteIfExists(path(tenant, name));
        } catch (IOException e) {
            LOG.warn("Document file {} of tenant {} stays behind without a row", name, tenant, e);
        }
    }

    private Path path(TenantId tenant, UUID name) {
        String file = name.toString();
        return root.resolve(tenant.toString()).resolve(file.substring(0, 2)).resolve(file);
    }

    private static Path folder(Path file) {
        return java.util.Objects.requireNonNull(file.getParent());
    }
}
