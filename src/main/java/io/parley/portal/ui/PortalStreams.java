package io.parley.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.parley.briefs.BriefFile;
import io.parley.briefs.BriefId;
import io.parley.briefs.ReleasedBriefService;
import io.parley.common.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;

/** Released briefs on their way to a client's browser; whether the reader may have them is asked again when they leave. */
final class PortalStreams {

    private static final int NOT_FOUND = 404;

    private PortalStreams() {}

    static Anchor download(String text, ReleasedBriefService released, BriefId brief) {
        Anchor link = new Anchor(file(released, brief), text);
        link.addClassName("pl-download");
        link.setId("download-" + brief);
        return link;
    }

    /** @param page counted from 1 */
    static DownloadHandler page(ReleasedBriefService released, BriefId brief, int page) {
        return event -> serve(event, () -> {
            byte[] picture = released.page(brief, page);
            head(event.getResponse(), "image/png", ContentDisposition.inline(), "page-" + page + ".png");
            event.setContentLength(picture.length);
            event.getOutputStream().write(picture);
        });
    }

    private static DownloadHandler file(ReleasedBriefService released, BriefId brief) {
        return event -> serve(event, () -> {
            BriefFile file = released.open(brief);
            head(event.getResponse(), "application/pdf", ContentDisposition.attachment(), file.fileName());
            event.setContentLength(file.pdf().length);
            event.getOutputStream().write(file.pdf());
        });
    }

    private interface Delivery {
        void run() throws IOException;
    }

    private static void serve(DownloadEvent event, Delivery delivery) throws IOException {
        try {
            delivery.run();
        } catch (ProblemException | AccessDeniedException refused) {
            event.getResponse().sendError(NOT_FOUND, "Not found");
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
