package io.parley.devices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.devices.DeviceImport;
import io.parley.devices.DeviceImportService;
import io.parley.devices.DeviceTable;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.UploadGateway;
import io.parley.uikit.FileUpload;
import io.parley.uikit.FormDialog;
import io.parley.uikit.RowProblems;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a list of devices: says what it understood, lets the reader say what a column means and correct rows in place, and
 * only then keeps it.
 */
final class DeviceUpload extends FormDialog {

    private static final Set<FileType> SPREADSHEETS = EnumSet.of(FileType.XLSX, FileType.CSV);

    DeviceUpload(
            ClientId client,
            DeviceImportService imports,
            ImportRunner runner,
            UploadGateway gateway,
            DeviceWords words,
            Runnable changed) {
        this(new Form(client, imports, gateway, words), client, runner, words, changed);
    }

    private DeviceUpload(Form form, ClientId client, ImportRunner runner, DeviceWords words, Runnable changed) {
        super(
                words.say("devices.import.title"),
                form,
                () -> runner.start(client, form.good().devices(), changed));
        setWidth("56rem");
        saveText(words.say("devices.import.take"));
        ready(false);
        guardedBy(() -> form.understood != null);
    }

    /** The file and what was understood of it. */
    private static final class Form extends Div {

        private static final int MOST_SHOWN = 40;

        /** Headings that every list of devices is understood by; what they mean is said in the reader's language. */
        private static final List<String> MEANINGS = List.of(
                "sku",
                "serial",
                "asset tag",
                "description",
                "mac",
                "site",
                "ownership",
                "ship date",
                "purchase date",
                "activation date",
                "production date",
                "replacement price",
                "note");

        private final ClientId client;
        private final DeviceImportService imports;
        private final UploadGateway gateway;
        private final DeviceWords words;
        private final Div outcome = new Div();
        private @Nullable DeviceTable table;
        private @Nullable DeviceImport understood;

        Form(ClientId client, DeviceImportService imports, UploadGateway gateway, DeviceWords words) {
            this.client = client;
            this.imports = imports;
            this.gateway = gateway;
            this.words = words;
            addClassName("pl-stack");
            outcome.addClassName("pl-stack");
            outcome.setTestId("import-outcome");
            add(
                    new Paragraph(words.say("devices.import.hint")),
                    new FileUpload<>(List.of("xlsx", "csv"), this::receive, this::take),
                    outcome);
        }

        DeviceImport good() {
            var read = understood;
            if (read == null || read.devices().isEmpty()) {
                throw new ProblemException("devices.import.nothing");
            }
            return read;
        }

        private DeviceTable receive(String fileName, InputStream content) throws IOException {
            try (ReceivedFile received = gateway.receive(fileName, content, SPREADSHEETS)) {
                if (received.danger().isPresent()) {
                    throw new ProblemException("devices.import.dangerous", received.fileName());
                }
                try (InputStream checked = received.open()) {
                    return DeviceTable.of(received.fileName(), checked.readAllBytes());
                }
            }
        }

        private void take(DeviceTable received) {
            table = received;
            var read = imports.read(client, received);
            understood = read;
            Objects.requireNonNull(findAncestor(FormDialog.class)).ready(true);
            outcome.removeAll();
            var text = new Paragraph(
                    read.devices().isEmpty()
                            ? words.say("devices.import.nothing")
                            : words.say(
                                    "devices.import.read",
                                    read.devices().size(),
                                    read.rejected().size()));
            text.addClassName("pl-strong");
            text.getElement().setAttribute("role", "status");
            outcome.add(text, mapping(read));
            if (!read.rejected().isEmpty()) {
                outcome.add(corrections(read));
            }
            var shown = read.problems().stream().limit(MOST_SHOWN).toList();
            outcome.add(RowProblems.ofOneFile(shown));
            if (!read.rejected().isEmpty()) {
                outcome.add(new LeftOutRows(read, words));
            }
            if (read.problems().size() > shown.size()) {
                outcome.add(new Paragraph(
                        words.say("devices.import.more", read.problems().size() - shown.size())));
            }
        }

        private void correct(int row, int column, String text) {
            if (table != null) {
                table = table.corrected(row, column, text);
            }
        }

        private Details mapping(DeviceImport read) {
            var columns = new Div();
            columns.addClassName("pl-device-mapping");
            for (int i = 0; i < read.headings().size(); i++) {
                int column = i;
                var meaning = new Select<String>();
                meaning.setLabel(
                        words.say("devices.import.column", read.headings().get(i)));
                meaning.setItems(MEANINGS);
                meaning.setItemLabelGenerator(word -> words.say("devices.import.as." + word.replace(' ', '-')));
                meaning.setPlaceholder(words.say("devices.import.asHeaded"));
                meaning.setTestId("meaning-" + i);
                meaning.addValueChangeListener(chosen -> {
                    correct(read.headingRow(), column, chosen.getValue());
                    again();
                });
                columns.add(meaning);
            }
            return new Details(words.say("devices.import.mapping"), columns);
        }

        private Div corrections(DeviceImport read) {
            var rows = new Div();
            rows.addClassName("pl-device-corrections");
            read.rejected().keySet().stream().sorted().limit(MOST_SHOWN).forEach(row -> {
                var cells = read.rejected().getOrDefault(row, List.of());
                var line = new Div(new Span(words.say("devices.import.row", String.valueOf(row))));
                for (int i = 0; i < read.headings().size(); i++) {
                    int column = i;
                    var field = new TextField();
                    field.setAriaLabel(read.headings().get(i));
                    field.setPlaceholder(read.headings().get(i));
                    field.setValue(i < cells.size() ? cells.get(i) : "");
                    field.setTestId("cell-" + row + "-" + i);
                    field.addValueChangeListener(changed -> correct(row, column, changed.getValue()));
                    line.add(field);
                }
                rows.add(line);
            });
            var check = new Button(words.say("devices.import.check"), pressed -> again());
            check.setTestId("check-again");
            var block = new Div(new Paragraph(words.say("devices.import.correct")), rows, check);
            block.addClassName("pl-stack");
            return block;
        }

        private void again() {
            if (table != null) {
                take(table);
            }
        }
    }
}
