package io.parley.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An upload that passed the gateway. It lies in a temporary file until it is closed. */
public final class ReceivedFile implements AutoCloseable {

    private final String fileName;
    private final FileType type;
    private final Path content;
    private final long size;
    private final String sha256;
    private final Findings findings;

    ReceivedFile(String fileName, FileType type, Path content, long size, String sha256, Findings findings) {
        this.fileName = fileName;
        this.type = type;
        this.content = content;
        this.size = size;
        this.sha256 = sha256;
        this.findings = findings;
    }

    /** The name as the person knows it, without path, control or direction characters. */
    public String fileName() {
        return fileName;
    }

    public FileType type() {
        return type;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    /** Of the content, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** What opening it could do; such a file may be kept, but must not be read. */
    public Optional<Danger> danger() {
        return Optional.ofNullable(findings.danger());
    }

    /** The caller closes it. */
    public InputStream open() throws IOException {
        return Files.newInputStream(content);
    }

    Path content() {
        return content;
    }

    Findings findings() {
        return findings;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * What the checks found out about the content.
     *
     * @param danger why it must be quarantined, if so
     * @param copyProtected whether the author forbids taking text out
     * @param pageCount absent for files without pages
     * @param pages text by page, empty where there is none
     */
    record Findings(
            @Nullable Danger danger,
            boolean copyProtected,
            @Nullable Integer pageCount,
            List<String> pages) {

        static Findings nothing() {
            return new Findings(null, false, null, List.of());
        }

        boolean textLayer() {
            return pages.stream().anyMatch(page -> !page.isBlank());
        }
    }
}
