package io.parley.internet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.UploadGateway;
import io.parley.internet.LineTestService;
import io.parley.network.sheet.SpeedTestSheet;
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

/** Takes tests of other tools as a spreadsheet: first it says what it understood, row by row, and only then they are kept. */
final class LineTestUpload extends FormDialog {

    private static final Set<FileType> SPREADSHEETS = EnumSet.of(FileType.XLSX, FileType.CSV);

    LineTestUpload(ClientId client, LineTestService tests, UploadGateway gateway, Runnable changed) {
        this(new Form(client, tests, gateway), client, tests, changed);
    }

    private LineTestUpload(Form form, ClientId client, LineTestService tests, Runnable changed) {
        super(form.getTranslation("internet.import.title"), form, () -> {
            var taken = tests.takeIn(client, form.sheet().tests());
            Notices.done(form.getTranslation("internet.import.done", taken.added(), taken.known()));
            changed.run();
        });
        setWidth("44rem");
        saveText(getTranslation("internet.import.take"));
        ready(false);
        guardedBy(() -> form.sheet != null);
    }

    /** The file and what was understood. */
    private static final class Form extends Div {

        private final ClientId client;
        private final LineTestService tests;
        private final UploadGateway gateway;
        private final Div outcome = new Div();
        private @Nullable SpeedTestSheet sheet;

        Form(ClientId client, LineTestService tests, UploadGateway gateway) {
            this.client = client;
            this.tests = tests;
            this.gateway = gateway;
            addClassName("pl-stack");
            outcome.setTestId("tests-outcome");
            outcome.getElement().setAttribute("role", "status");
            add(
                    new Paragraph(getTranslation("internet.import.hint")),
                    new FileUpload<>(List.of("xlsx", "csv"), this::receive, this::show),
                    outcome);
        }

        SpeedTestSheet sheet() {
            var read = sheet;
            if (read == null || read.tests().isEmpty()) {
                throw new ProblemException("internet.import.nothing");
            }
            return read;
        }

        private SpeedTestSheet receive(String fileName, InputStream content) throws IOException {
            try (ReceivedFile received = gateway.receive(fileName, content, SPREADSHEETS)) {
                if (received.danger().isPresent()) {
                    throw new ProblemException("internet.import.dangerous", received.fileName());
                }
                try (InputStream checked = received.open()) {
                    return tests.read(client, received.fileName(), checked.readAllBytes());
                }
            }
        }

        private void show(SpeedTestSheet read) {
            sheet = read;
            Objects.requireNonNull(findAncestor(FormDialog.class)).ready(true);
            outcome.removeAll();
            var text = new Paragraph(getTranslation(
                    read.tests().isEmpty() ? "internet.import.nothing" : "internet.import.read",
                    read.tests().size()));
            text.addClassName("pl-strong");
            outcome.add(text);
            outcome.add(RowProblems.ofOneFile(read.problems()));
        }
    }
}
