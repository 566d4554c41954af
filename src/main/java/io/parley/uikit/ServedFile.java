package io.parley.uikit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A file about to leave.
 *
 * @param fileName name to save it as, whatever characters stand in it
 * @param size bytes
 * @param content closed by whoever serves it
 */
public record ServedFile(String fileName, String mediaType, long size, InputStream content) {

    public static ServedFile pdf(String fileName, byte[] content) {
        return new ServedFile(fileName, "application/pdf", content.length, new ByteArrayInputStream(content));
    }

    public static ServedFile json(String fileName, byte[] content) {
        return new ServedFile(fileName, "application/json", content.length, new ByteArrayInputStream(content));
    }

    static ServedFile png(String fileName, byte[] content) {
        return new ServedFile(fileName, "image/png", content.length, new ByteArrayInputStream(content));
    }
}
