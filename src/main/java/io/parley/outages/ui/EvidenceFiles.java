package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.UploadGateway;
import io.parley.outages.OutageEvidenceService;
import io.parley.outages.OutageFile;
import io.parley.outages.OutageId;
import io.parley.uikit.Confirmation;
import io.parley.uikit.FileStream;
import io.parley.uikit.FileUpload;
import io.parley.uikit.ServedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The files that show what an outage was: handed in, downloaded, taken away. */
final class EvidenceFiles extends Composite<Div> {

    private static final Set<FileType> KINDS =
            EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.CSV, FileType.XLSX, FileType.DOCX);

    private final OutageId outage;
    private final OutageEvidenceService evidence;
    private final UploadGateway gateway;
    private final OutageWords words;
    private final Div list = new Div();

    EvidenceFiles(OutageId outage, OutageEvidenceService evidence, UploadGateway gateway, OutageWords words) {
        this.outage = outage;
        this.evidence = evidence;
        this.gateway = gateway;
        this.words = words;
        var title = new Paragraph(getTranslation("outages.files.title"));
        title.addClassName("pl-strong");
        list.addClassName("po-files");
        list.setTestId("outage-files");
        list.getElement().setAttribute("role", "status");
        getContent().addClassName("pl-stack");
        getContent()
                .add(
                        title,
                        list,
                        new FileUpload<>(
                                        List.of("pdf", "png", "jpg", "csv", "xlsx", "docx"),
                                        this::receive,
                                        kept -> show())
                                .several());
        show();
    }

    private boolean receive(String fileName, InputStream content) throws IOException {
        try (ReceivedFile received = gateway.receive(fileName, content, KINDS)) {
            evidence.attach(outage, received);
            return true;
        }
    }

    private void show() {
        list.removeAll();
        var files = evidence.find(outage);
        if (files.isEmpty()) {
            var none = new Span(getTranslation("outages.files.none"));
            none.addClassName("pl-muted");
            list.add(none);
        }
        files.forEach(file -> list.add(row(file)));
    }

    private Component row(OutageFile file) {
        var download = new Anchor(FileStream.download(() -> served(file)), file.fileName());
        var by = new Span(getTranslation("outages.files.by", file.addedBy(), words.moment(file.addedAt())));
        by.addClassName("pl-muted");
        var row = new Div(download, by);
        row.addClassName("po-state");
        if (file.removable()) {
            var remove = new Button(
                    VaadinIcon.TRASH.create(),
                    pressed -> new Confirmation(
                                    getTranslation("outages.files.remove.title", file.fileName()),
                                    getTranslation("outages.files.remove.text"),
                                    getTranslation("outages.log.remove"),
                                    () -> {
                                        evidence.remove(file.id());
                                        show();
                                    })
                            .open());
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(getTranslation("outages.files.remove", file.fileName()));
            remove.setTooltipText(getTranslation("outages.files.remove", file.fileName()));
            row.add(remove);
        }
        return row;
    }

    private ServedFile served(OutageFile file) throws IOException {
        var document = evidence.open(file.id());
        var reference = document.reference();
        return new ServedFile(reference.fileName(), reference.mediaType(), reference.size(), document.content());
    }
}
