package io.parley.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Whether a file is text that can be read as a table, in whatever encoding. Which one, and what its rows say, is for the
 * table reader: a row with a NUL in it is that row's problem.
 */
final class TextTable {

    /** How other files begin that are sometimes renamed to CSV. */
    private static final List<String> FOREIGN_STARTS = List.of(
            "%pdf-",
            "pk\u0003\u0004",
            "mz",
            "\u007felf",
            "\u0089png",
            "\u00ff\u00d8\u00ff",
            "gif8",
            "\u00d0\u00cf\u0011\u00e0",
            "\u001f\u008b",
            "<!doctype",
            "<html",
            "<svg",
            "<?xml",
            "{\\rtf",
            "#!");

    private TextTable() {}

    static boolean isText(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String start = new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
            if (FOREIGN_STARTS.stream().anyMatch(start.toLowerCase(Locale.ROOT)::startsWith)) {
                return false;
            }
        }
        return !hasControlCharacters(file);
    }

    /** Encodings of text use no control characters but these; programs and pictures are full of others. */
    private static boolean hasControlCharacters(Path file) throws IOException {
        long strange = 0;
        long total = 0;
        byte[] buffer = new byte[16 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                for (int i = 0; i < read; i++) {
                    strange += isStrange(buffer[i]) ? 1 : 0;
                }
            }
        }
        // UTF-16 text holds bytes below 0x20 as halves of letters, such as the 01 of an "ā"; never many of them.
        return strange * 20 > total;
    }

    private static boolean isStrange(byte value) {
        return value > 0 && value < 0x20 && value != '\t' && value != '\r' && value != '\n' && value != '\f';
    }
}
