package io.parley.devices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.devices.DeviceImportService;
import io.parley.devices.ImportedDevices;
import io.parley.identity.CurrentUser;
import io.parley.identity.RunAs;
import io.parley.uikit.Notices;
import io.parley.warranty.Device;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a long list in parts, off the thread of the page, as the person who brought it: each part asks anew whether the person
 * may. What was kept before a stop stays; the same list again adds the rest.
 */
@org.springframework.stereotype.Component
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final DeviceImportService imports;
    private final RunAs runAs;
    private final CurrentUser currentUser;

    ImportRunner(DeviceImportService imports, RunAs runAs, CurrentUser currentUser) {
        this.imports = imports;
        this.runAs = runAs;
        this.currentUser = currentUser;
    }

    void start(ClientId client, List<Device> devices, Runnable changed) {
        var person = currentUser.require();
        var member = Objects.requireNonNull(person.membershipId(), "a person imports");
        var progress = new Progress(devices.size(), changed);
        progress.dialog.open();
        var ui = UI.getCurrentOrThrow();
        Thread.ofVirtual()
                .inheritInheritableThreadLocals(false)
                .name("device-import")
                .start(() -> run(ui, client, devices, progress, part -> runAs.member(person.tenantId(), member, part)));
    }

    /** Works as the person who brought the list. */
    @FunctionalInterface
    private interface AsPerson {

        ImportedDevices keep(Callable<ImportedDevices> part);
    }

    @SuppressWarnings("IllegalCatch") // whatever goes wrong, the page must not wait for ever
    private void run(UI ui, ClientId client, List<Device> devices, Progress progress, AsPerson person) {
        var done = new ImportedDevices(0, 0);
        try {
            for (int from = 0; from < devices.size() && !progress.stopped.get(); from += DeviceImportService.CHUNK) {
                var part = devices.subList(from, Math.min(devices.size(), from + DeviceImportService.CHUNK));
                done = done.plus(person.keep(() -> imports.takeIn(client, part)));
                var soFar = done;
                tell(ui, () -> progress.show(soFar));
            }
            var all = done;
            tell(ui, () -> progress.over(all));
        } catch (ProblemException problem) {
            tell(ui, () -> progress.failed(problem));
        } catch (RuntimeException failed) {
            LOG.error("An import of devices stopped", failed);
            tell(ui, () -> progress.failed(new ProblemException("devices.import.failed")));
        }
    }

    /** Whoever left the page is not told; the work goes on. */
    private static void tell(UI ui, Runnable news) {
        try {
            ui.access(news::run);
        } catch (UIDetachedException left) {
            LOG.debug("Nobody waits for the import any more", left);
        }
    }

    private static final class Progress {

        private final AtomicBoolean stopped = new AtomicBoolean();
        private final Dialog dialog = new Dialog();
        private final ProgressBar bar;
        private final Span text = new Span();
        private final int all;
        private final Runnable changed;

        Progress(int all, Runnable changed) {
            this.all = all;
            this.changed = changed;
            this.bar = new ProgressBar(0, all);
            dialog.setHeaderTitle(dialog.getTranslation("devices.import.running"));
            dialog.setWidth("22rem");
            dialog.setCloseOnEsc(false);
            dialog.setCloseOnOutsideClick(false);
            text.getElement().setAttribute("aria-live", "polite");
            show(new ImportedDevices(0, 0));
            var content = new Div(text, bar);
            content.addClassName("pl-stack");
            dialog.add(content);
            var stop = new Button(dialog.getTranslation("devices.import.stop"), pressed -> stopped.set(true));
            stop.setDisableOnClick(true);
            stop.setTestId("stop-import");
            dialog.getFooter().add(stop);
        }

        void show(ImportedDevices soFar) {
            int done = soFar.added() + soFar.known();
            bar.setValue(done);
            text.setText(dialog.getTranslation("devices.import.progress", done, all));
        }

        void over(ImportedDevices result) {
            dialog.close();
            Notices.done(dialog.getTranslation(
                    stopped.get() ? "devices.import.stopped" : "devices.import.done", result.added(), result.known()));
            changed.run();
        }

        void failed(ProblemException problem) {
            dialog.close();
            Notices.problem(problem);
            changed.run();
        }
    }
}
