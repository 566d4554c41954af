package io.parley.documents.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.parley.common.ProblemException;
import io.parley.documents.DocumentId;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.StoredDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;

/**
 * Serves a document or a picture of its page. The service is asked at the moment of serving, so an address that was kept,
 * or passed on, gives nothing to whoever lost access or never had it. No browser runs, sniffs or keeps what is served.
 */
final class DocumentStream {

    private DocumentStream() {}

    /** The file itself, to be saved and never shown by the browser. */
    static DownloadHandler download(DocumentService documents, DocumentId id) {
        return event -> serve(event, () -> {
            StoredDocument document = documents.open(id);
            DocumentReference reference = document.reference();
            try (InputStream content = document.content()) {
                head(event.getResponse(), reference.mediaType(), ContentDisposition.attachment(), reference.fileName());
                event.setContentLength(reference.size());
                content.transferTo(event.getOutputStream());
            }
        });
    }

    /** @param page counted from 1 */
    static DownloadHandler picture(DocumentService documents, DocumentId id, int page) {
        return event -> serve(event, () -> {
            byte[] picture = documents.picture(id, page);
            head(event.getResponse(), "image/png", ContentDisposition.inline(), "page-" + page + ".png");
            event.setContentLength(picture.length);
            event.getOutputStream().write(picture);
        });
    }

    private interface Service {
        void run() throws IOException;
    }

    private static void serve(DownloadEvent event, Service service) throws IOException {
        try {
            service.run();
        } catch (ProblemException | AccessDeniedException refused) {
            event.getResponse().sendError(404, "Not found");
        }
    }

    private static void head(
            VaadinResponse response, String mediaType, ContentDisposition.Builder disposition, String fileName) {
        response.setContentType(mediaType);
        response.setHeader(
                "Content-Disposition",
                disposition.filename(fileName, StandardCharsets.UTF_8).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
