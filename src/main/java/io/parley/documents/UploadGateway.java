package io.parley.documents;

import io.parley.common.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The only way for a file into the product. Counts bytes while they stream, whatever length was declared; then the name's
 * extension, the first bytes and the structure inside must say the same. Refuses with a message for the upload field.
 */
@Component
public class UploadGateway {

    private static final int MEGABYTE = 1024 * 1024;
    private static final StorageUsage ANY_ROOM = new StorageUsage(0, Long.MAX_VALUE);

    private final IncomingFolder incoming;
    private final ContentCheck check;

    UploadGateway(IncomingFolder incoming, ContentCheck check) {
        this.incoming = incoming;
        this.check = check;
    }

    /**
     * Reads {@code content} to its end or to the limit and checks it. The caller closes both the stream and the result.
     *
     * @param fileName as the sender gave it; anything may stand in it
     * @param accepted kinds of files that make sense here
     * @throws ProblemException if the file is refused; nothing of it is left
     */
    public ReceivedFile receive(String fileName, InputStream content, Set<FileType> accepted) {
        return receive(fileName, content, accepted, ANY_ROOM);
    }

    /**
     * As {@link #receive(String, InputStream, Set)}, for a file that is to be kept: reading also stops where the tenant's
     * storage is full.
     *
     * @param storage as it is before the file
     */
    public ReceivedFile receive(String fileName, InputStream content, Set<FileType> accepted, StorageUsage storage) {
        FileName name = FileName.of(fileName);
        FileType type = name.extension()
                .flatMap(FileType::ofExtension)
                .filter(accepted::contains)
                .orElseThrow(() -> new ProblemException("documents.refused.type", endings(accepted)));
        Path temporary = incoming.newFile();
        try {
            MessageDigest sha256 = sha256();
            long size = copy(content, temporary, type, storage, sha256);
            if (size == 0) {
                throw new ProblemException("documents.refused.empty");
            }
            ContentCheck.Checked checked = check.check(type, temporary);
            if (checked.replaced()) {
                sha256.reset();
                size = digest(temporary, sha256);
            }
            return new ReceivedFile(
                    name.toString(),
                    type,
                    temporary,
                    size,
                    HexFormat.of().formatHex(sha256.digest()),
                    checked.findings());
        } catch (IOException e) {
            delete(temporary);
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            delete(temporary);
            throw e;
        }
    }

    private static long copy(
            InputStream content, Path target, FileType type, StorageUsage storage, MessageDigest sha256)
            throws IOException {
        long limit = (long) type.maxMegabytes() * MEGABYTE;
        long size = 0;
        byte[] buffer = new byte[16 * 1024];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(target), sha256)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new ProblemException("documents.refused.tooLarge", type.maxMegabytes());
                }
                if (size > storage.room()) {
                    throw StorageQuota.full(storage);
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    static long digest(Path file, MessageDigest sha256) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            return in.transferTo(out);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String endings(Set<FileType> accepted) {
        return accepted.stream()
                .sorted(Comparator.naturalOrder())
                .map(type -> type.extensions().getFirst().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a file's content by what {@code source} holds. */
    static void replace(Path file, Path source) throws IOException {
        Files.move(source, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
