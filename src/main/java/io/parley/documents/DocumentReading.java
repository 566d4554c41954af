package io.parley.documents;

import io.parley.common.ProblemException;
import io.parley.documents.ReceivedFile.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text out of files that are kept nowhere, through the same checks as uploads and in the same guarded process. For
 * work without the running application; what is stored has its text already ({@link DocumentService#pages}).
 */
public final class DocumentReading implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ReaderProcess reader = new ReaderProcess(LIMIT);
    private final ContentCheck check = new ContentCheck(reader);

    /** Whether such a file can have text: a PDF or a text document. */
    public static boolean isReadable(String fileName) {
        return type(fileName) != null;
    }

    /** Whether its text comes by page. */
    public static boolean isPaged(String fileName) {
        return type(fileName) == FileType.PDF;
    }

    /**
     * @return the text by page, a text document as one page with a line per paragraph; empty where there is none to take
     * @throws ProblemException ({@code documents.refused.*}) if the file is not sound
     */
    public List<DocumentPage> pages(String fileName, byte[] content) {
        var type = type(fileName);
        if (type == null) {
            return List.of();
        }
        try {
            Path file = Files.createTempFile("parley-reading-", "");
            try {
                Files.write(file, content);
                return pages(check.check(type, file).findings());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<DocumentPage> pages(Findings findings) {
        if (findings.danger() != null || !findings.textLayer()) {
            return List.of();
        }
        var pages = new ArrayList<DocumentPage>();
        for (var text : findings.pages()) {
            pages.add(new DocumentPage(pages.size() + 1, text));
        }
        return List.copyOf(pages);
    }

    private static @Nullable FileType type(String fileName) {
        return FileName.of(fileName)
                .extension()
                .flatMap(FileType::ofExtension)
                .filter(type -> type == FileType.PDF || type == FileType.DOCX)
                .orElse(null);
    }

    @Override
    public void close() {
        reader.stop();
    }
}
