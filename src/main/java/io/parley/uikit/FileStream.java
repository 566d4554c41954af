package io.parley.uikit;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;

/**
 * Files on their way to the browser. The service is asked at the moment of serving, so an address that was kept, or passed
 * on, gives nothing to whoever lost access or never had it. No browser runs, sniffs or keeps what is served.
 */
public final class FileStream {

    private static final int NOT_FOUND = 404;

    private FileStream() {}

    /** Opens the file for whoever asks now. */
    @FunctionalInterface
    public interface Source {

        /**
         * @throws NotFoundException if the reader may not have it, or it is not there: the same answer for both
         * @throws ProblemException if the reader may have it, but it cannot be given out
         */
        ServedFile open() throws IOException;
    }

    /** The file itself, to be saved and never shown by the browser. */
    public static DownloadHandler download(Source source) {
        return event -> serve(event, source, ContentDisposition.attachment());
    }

    /**
     * A page as a picture, the only thing the browser shows by itself.
     *
     * @param page counted from 1
     * @param pictures draws a page as PNG
     */
    public static DownloadHandler picture(int page, IntFunction<byte[]> pictures) {
        Source source = () -> ServedFile.png("page-" + page + ".png", pictures.apply(page));
        return event -> serve(event, source, ContentDisposition.inline());
    }

    private static void serve(DownloadEvent event, Source source, ContentDisposition.Builder disposition)
            throws IOException {
        ServedFile file;
        try {
            file = source.open();
        } catch (NotFoundException | AccessDeniedException refused) {
            event.getResponse().sendError(NOT_FOUND, "Not found");
            return;
        } catch (ProblemException problem) {
            // The reader may have it, but it cannot be given: the page they are on says why.
            event.getUI().access(() -> Notices.problem(problem));
            event.getResponse().sendError(NOT_FOUND, "Not found");
            return;
        }
        try (InputStream content = file.content()) {
            head(event.getResponse(), file, disposition);
            event.setContentLength(file.size());
            content.transferTo(event.getOutputStream());
        }
    }

    private static void head(VaadinResponse response, ServedFile file, ContentDisposition.Builder disposition) {
        response.setContentType(file.mediaType());
        response.setHeader(
                "Content-Disposition",
                disposition
                        .filename(file.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
