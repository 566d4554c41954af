package io.parley.contracts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.parley.common.ProblemException;
import io.parley.contracts.invoice.InvoiceSheet;
import io.parley.contracts.invoice.InvoiceSheetReader;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.UploadGateway;
import io.parley.uikit.FileUpload;
import io.parley.uikit.ProblemBanner;
import io.parley.uikit.RowProblems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a bill as a file or as rows copied from one, and names every row that was left out or is doubtful. */
final class BillUpload extends Composite<Div> {

    private static final Set<FileType> SPREADSHEETS = EnumSet.of(FileType.XLSX, FileType.CSV);
    private static final String PASTED = "pasted.tsv";
    private static final String ANY_CURRENCY = "USD";

    private final InvoiceSheetReader reader = new InvoiceSheetReader();
    private final UploadGateway gateway;
    private final ProblemBanner banner = new ProblemBanner();
    private final TextArea pasted = new TextArea();
    private final Div outcome = new Div();
    private @Nullable InvoiceSheet sheet;

    BillUpload(UploadGateway gateway) {
        this.gateway = gateway;
        pasted.setLabel(getTranslation("contracts.invoice.paste"));
        pasted.setHelperText(getTranslation("contracts.invoice.pasteHint"));
        pasted.setValueChangeMode(ValueChangeMode.LAZY);
        pasted.setWidthFull();
        pasted.setMinRows(3);
        pasted.setMaxRows(8);
        pasted.setTestId("pasted-bill");
        pasted.addValueChangeListener(changed -> paste(changed.getValue()));
        outcome.setTestId("bill-outcome");
        outcome.getElement().setAttribute("role", "status");
        getContent().addClassName("pl-stack");
        getContent().add(new FileUpload<>(List.of("xlsx", "csv"), this::receive, this::show), pasted, banner, outcome);
    }

    /** What was read; absent while nothing could be. */
    @Nullable
    InvoiceSheet sheet() {
        return sheet;
    }

    /** Name of the uploaded file; absent for rows that were pasted. */
    @Nullable
    String fileName() {
        return sheet == null || sheet.file().equals(PASTED) ? null : sheet.file();
    }

    private InvoiceSheet receive(String fileName, InputStream content) throws IOException {
        try (ReceivedFile received = gateway.receive(fileName, content, SPREADSHEETS)) {
            if (received.danger().isPresent()) {
                throw new ProblemException("contracts.invoice.dangerous", received.fileName());
            }
            try (InputStream checked = received.open()) {
                return reader.read(received.fileName(), checked.readAllBytes(), ANY_CURRENCY);
            }
        }
    }

    private void paste(String text) {
        banner.clear();
        if (text.isBlank()) {
            return;
        }
        try {
            show(reader.read(PASTED, text.getBytes(StandardCharsets.UTF_8), ANY_CURRENCY));
        } catch (ProblemException problem) {
            banner.say(problem);
        }
    }

    private void show(InvoiceSheet read) {
        banner.clear();
        sheet = read;
        outcome.removeAll();
        var text = new Paragraph(getTranslation(
                read.lines().isEmpty() ? "contracts.invoice.nothingRead" : "contracts.invoice.read",
                read.lines().size()));
        text.addClassName("pl-strong");
        outcome.add(text);
        outcome.add(RowProblems.ofOneFile(read.problems()));
    }
}
