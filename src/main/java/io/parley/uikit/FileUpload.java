package io.parley.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import io.parley.common.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * A place to drop a file on. The bytes stream straight to whoever receives them; what is wrong with the file is said here
 * and stays until the next try.
 *
 * @param <T> what became of the file
 */
public final class FileUpload<T> extends Composite<Div> {

    /** Takes a file in the thread of the request, without the lock of the page. */
    @FunctionalInterface
    public interface Receiver<T> {

        /** @throws ProblemException with what is wrong and what to do */
        T receive(String fileName, InputStream content) throws IOException;
    }

    private final transient Receiver<T> receiver;
    private final transient Consumer<T> received;
    private final ProblemBanner banner = new ProblemBanner();
    private final Upload upload = new Upload();

    /**
     * @param endings kinds of files, such as {@code pdf}; shown to the person, not relied on
     * @param received told in the page's own thread
     */
    public FileUpload(List<String> endings, Receiver<T> receiver, Consumer<T> received) {
        this.receiver = receiver;
        this.received = received;
        String kinds = String.join(
                ", ",
                endings.stream()
                        .map(ending -> ending.toUpperCase(java.util.Locale.ROOT))
                        .toList());
        upload.setUploadHandler(this::handle);
        upload.setUploadButton(new Button(getTranslation("uikit.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("uikit.upload.drop", kinds)));
        upload.setI18n(texts());
        getContent().addClassName("pl-upload");
        getContent().add(banner, upload);
    }

    private void handle(UploadEvent event) throws IOException {
        UI page = event.getUI();
        try (InputStream content = event.getInputStream()) {
            T result = receiver.receive(event.getFileName(), content);
            page.access(() -> {
                banner.clear();
                upload.clearFileList();
                received.accept(result);
            });
        } catch (ProblemException problem) {
            event.reject(page.getTranslation(problem.key(), problem.arguments()));
            page.access(() -> {
                upload.clearFileList();
                banner.say(problem);
            });
        }
    }

    private UploadI18N texts() {
        UploadI18N texts = new UploadI18N();
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("uikit.upload.sending"))
                        .setProcessing(getTranslation("uikit.upload.checking"))
                        .setStalled(getTranslation("uikit.upload.stalled"))
                        .setHeld(getTranslation("uikit.upload.waiting")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("uikit.upload.failed"))
                        .setUnexpectedServerError(getTranslation("uikit.upload.failed"))
                        .setForbidden(getTranslation("uikit.upload.failed"))));
        return texts;
    }
}
