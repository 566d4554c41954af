package io.parley.documents;

import io.parley.common.ProblemException;
import io.parley.documents.ReceivedFile.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Compares what a file says it is with what it is, by its first bytes and by its structure. */
@Component
class ContentCheck {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int TAIL = 2048;

    private final ReaderProcess reader;

    ContentCheck(ReaderProcess reader) {
        this.reader = reader;
    }

    /** @param replaced whether the file's bytes were written anew (images) */
    record Checked(Findings findings, boolean replaced) {}

    /** @throws ProblemException if the content is not a sound file of this type */
    Checked check(FileType type, Path file) throws IOException {
        return switch (type) {
            case PDF -> new Checked(pdf(file), false);
            case XLSX, DOCX -> new Checked(office(type, file), false);
            case ZIP -> new Checked(archive(file), false);
            case CSV -> new Checked(table(file), false);
            case PNG -> image(type, file, PNG);
            case JPEG -> image(type, file, JPEG);
        };
    }

    private Findings pdf(Path file) throws IOException {
        requireStart(FileType.PDF, file, PDF);
        if (!tail(file).contains("%%EOF")) {
            // PDFBox would repair it and show the first part as if it were the whole.
            throw new ProblemException("documents.refused.damagedPdf");
        }
        return reader.inspect(file);
    }

    private static Findings office(FileType type, Path file) throws IOException {
        requireStart(type, file, ZIP);
        return new OfficeFile(type, file).check();
    }

    private static Findings archive(Path file) throws IOException {
        requireStart(FileType.ZIP, file, ZIP);
        Archive.check(file, (entry, content) -> content.transferTo(java.io.OutputStream.nullOutputStream()));
        return Findings.nothing();
    }

    private static Findings table(Path file) throws IOException {
        if (!TextTable.isText(file)) {
            throw mismatch(FileType.CSV);
        }
        return Findings.nothing();
    }

    private Checked image(FileType type, Path file, byte[] start) throws IOException {
        requireStart(type, file, start);
        Path clean = Files.createTempFile(file.getParent(), "image-", "");
        try {
            reader.reencode(file, clean, type);
            UploadGateway.replace(file, clean);
        } finally {
            Files.deleteIfExists(clean);
        }
        return new Checked(Findings.nothing(), true);
    }

    private static void requireStart(FileType type, Path file, byte[] start) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(start.length), start)) {
                throw mismatch(type);
            }
        }
    }

    private static String tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(Math.max(0, in.length() - TAIL));
            byte[] bytes = new byte[(int) Math.min(TAIL, in.length())];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    static ProblemException mismatch(FileType type) {
        return new ProblemException("documents.refused.not." + type.name().toLowerCase(java.util.Locale.ROOT));
    }
}
