package io.parley.outages.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.UploadGateway;
import io.parley.outages.OutageService;
import io.parley.sla.log.OutageSheet;
import io.parley.uikit.FileUpload;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import io.parley.uikit.RowProblems;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a log as a spreadsheet: first it says what it understood, row by row, and only then it is kept. */
final class LogUpload extends FormDialog {

    private static final Set<FileType> SPREADSHEETS = EnumSet.of(FileType.XLSX, FileType.CSV);

    LogUpload(ClientId client, OutageService outages, UploadGateway gateway, OutageWords words, Runnable changed) {
        this(new Form(client, outages, gateway, words), client, outages, changed);
    }

    private LogUpload(Form form, ClientId client, OutageService outages, Runnable changed) {
        super(form.getTranslation("outages.import.title"), form, () -> {
            var taken = outages.takeIn(client, form.sheet().rows());
            Notices.done(form.getTranslation("outages.import.done", taken.added(), taken.known()));
            changed.run();
        });
        setWidth("44rem");
        saveText(getTranslation("outages.import.take"));
        ready(false);
        guardedBy(() -> form.sheet != null);
    }

    /** The file and what was understood. */
    private static final class Form extends Div {

        private final ClientId client;
        private final OutageService outages;
        private final UploadGateway gateway;
        private final Div outcome = new Div();
        private @Nullable OutageSheet sheet;

        Form(ClientId client, OutageService outages, UploadGateway gateway, OutageWords words) {
            this.client = client;
            this.outages = outages;
            this.gateway = gateway;
            addClassName("pl-stack");
            outcome.setTestId("log-outcome");
            outcome.getElement().setAttribute("role", "status");
            add(
                    new Paragraph(getTranslation("outages.import.hint")),
                    MomentField.zoneNote(this, words.zone()),
                    new FileUpload<>(List.of("xlsx", "csv"), this::receive, this::show),
                    outcome);
        }

        OutageSheet sheet() {
            var read = sheet;
            if (read == null || read.rows().isEmpty()) {
                throw new ProblemException("outages.import.nothing");
            }
            return read;
        }

        private OutageSheet receive(String fileName, InputStream content) throws IOException {
            try (ReceivedFile received = gateway.receive(fileName, content, SPREADSHEETS)) {
                if (received.danger().isPresent()) {
                    throw new ProblemException("outages.import.dangerous", received.fileName());
                }
                try (InputStream checked = received.open()) {
                    return outages.read(client, received.fileName(), checked.readAllBytes());
                }
            }
        }

        private void show(OutageSheet read) {
            sheet = read;
            Objects.requireNonNull(findAncestor(FormDialog.class)).ready(true);
            outcome.removeAll();
            var text = new Paragraph(getTranslation(
                    read.rows().isEmpty() ? "outages.import.nothing" : "outages.import.read",
                    read.rows().size()));
            text.addClassName("pl-strong");
            outcome.add(text);
            outcome.add(RowProblems.ofOneFile(read.problems()));
        }
    }
}
