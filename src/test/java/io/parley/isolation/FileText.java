package io.parley.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a file says, whatever kind of file it is. */
final class FileText {

    private FileText() {}

    static String of(byte[] file) {
        String raw = new String(file, StandardCharsets.UTF_8);
        try {
            if (raw.startsWith("%PDF")) {
                return pdf(file);
            }
            return raw.startsWith("PK") ? unzipped(file) : raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getTitle();
        }
    }

    private static String unzipped(byte[] content) throws IOException {
        Path file = Files.createTempFile("walls", ".zip");
        try {
            Files.write(file, content);
            StringBuilder text = new StringBuilder();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }
}
