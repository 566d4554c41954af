package io.parley.briefs.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.parley.briefs.BriefEdition;
import io.parley.briefs.BriefFile;
import io.parley.briefs.BriefId;
import io.parley.briefs.BriefRunId;
import io.parley.briefs.BriefService;
import io.parley.briefs.ReleasedBriefService;
import io.parley.common.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;

/** Briefs on their way to the browser; whether the reader may have them is asked again when they leave. */
final class BriefStreams {

    private BriefStreams() {}

    static DownloadHandler draft(BriefService briefs, BriefRunId run, BriefEdition edition) {
        return file(() -> briefs.openDraft(run, edition));
    }

    static DownloadHandler released(ReleasedBriefService briefs, BriefId brief) {
        return file(() -> briefs.open(brief));
    }

    /** @param page counted from 1 */
    static DownloadHandler draftPage(BriefService briefs, BriefRunId run, BriefEdition edition, int page) {
        return event -> serve(event, () -> {
            byte[] picture = briefs.draftPage(run, edition, page);
            head(event.getResponse(), "image/png", ContentDisposition.inline(), "page-" + page + ".png");
            event.setContentLength(picture.length);
            event.getOutputStream().write(picture);
        });
    }

    static Anchor link(String text, DownloadHandler handler) {
        Anchor link = new Anchor(handler, text);
        return link;
    }

    private static DownloadHandler file(Supplier<BriefFile> file) {
        return event -> serve(event, () -> {
            BriefFile brief = file.get();
            head(event.getResponse(), "application/pdf", ContentDisposition.attachment(), brief.fileName());
            event.setContentLength(brief.pdf().length);
            event.getOutputStream().write(brief.pdf());
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
