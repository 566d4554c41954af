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
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place to drop files on. The bytes stream straight to whoever receives them; what is wrong with a file is said here under
 * its name and stays until the next try. Files dropped together are one try, in which each stands for itself.
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

    private static final int LONGEST_NAME = 80;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    private final transient Receiver<T> receiver;
    private final transient Consumer<T> received;
    private final ProblemBanner banner = new ProblemBanner();
    private final Upload upload = new Upload();
    private final String kinds;
    private boolean tryIsOver = true;
    private transient Runnable afterwards = () -> {};

    /**
     * @param endings kinds of files, such as {@code pdf}; shown to the person, not relied on
     * @param received told in the page's own thread
     */
    public FileUpload(List<String> endings, Receiver<T> receiver, Consumer<T> received) {
        this.receiver = receiver;
        this.received = received;
        this.kinds =
                endings.stream().map(ending -> ending.toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
        upload.setUploadHandler(this::handle);
        upload.addAllFinishedListener(finished -> over());
        upload.setI18n(texts());
        invite(getTranslation("uikit.upload.choose"), getTranslation("uikit.upload.drop", kinds));
        getContent().addClassName("pl-upload");
        getContent().add(banner, upload);
    }

    /** Says that more than one file may be dropped at once. */
    public FileUpload<T> several() {
        invite(getTranslation("uikit.upload.chooseSeveral"), getTranslation("uikit.upload.dropSeveral", kinds));
        return this;
    }

    /** @param summary runs when no file of a try is on its way any more */
    public FileUpload<T> afterwards(Runnable summary) {
        this.afterwards = summary;
        return this;
    }

    private void invite(String choose, String drop) {
        upload.setUploadButton(new Button(choose));
        upload.setDropLabel(new Span(drop));
    }

    private void handle(UploadEvent event) throws IOException {
        UI page = event.getUI();
        page.access(this::begin);
        try (InputStream content = event.getInputStream()) {
            T result = receiver.receive(event.getFileName(), content);
            page.access(() -> received.accept(result));
        } catch (ProblemException problem) {
            String text = page.getTranslation(page.getLocale(), problem.key(), problem.arguments());
            event.reject(text);
            page.access(() -> refused(event.getFileName(), text));
        } catch (IOException | RuntimeException failed) {
            page.access(() -> refused(event.getFileName(), getTranslation("uikit.upload.failed")));
            throw failed;
        }
    }

    private void begin() {
        if (tryIsOver) {
            tryIsOver = false;
            banner.clear();
        }
    }

    private void refused(String fileName, String why) {
        String name = INVISIBLE.matcher(fileName).replaceAll("");
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        banner.sayAlso(getTranslation("uikit.upload.refused", shown, why));
    }

    /** Only now: a list cleared while other files are on their way would forget them. */
    private void over() {
        tryIsOver = true;
        upload.clearFileList();
        afterwards.run();
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
                        .setUnexpectedServerError(getTranslation("uikit.upload.notTaken"))
                        .setForbidden(getTranslation("uikit.upload.notTaken"))));
        return texts;
    }
}
