package io.parley.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentPermissions;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentState;
import io.parley.documents.DocumentUpload;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.StoredDocument;
import io.parley.documents.UploadGateway;
import io.parley.identity.CurrentUser;
import io.parley.uikit.Badge;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FileStream;
import io.parley.uikit.FileUpload;
import io.parley.uikit.Notices;
import io.parley.uikit.ServedFile;
import io.parley.uikit.Toolbar;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An owner's documents: upload, list with states, preview, download. */
final class DocumentsPanel extends Composite<Div> {

    private static final Set<FileType> ACCEPTED = EnumSet.complementOf(EnumSet.of(FileType.ZIP));

    private final transient DocumentService documents;
    private final transient UploadGateway gateway;
    private final transient DocumentOwner owner;
    private final Grid<DocumentReference> grid = new Grid<>();
    private final Checkbox earlier = new Checkbox();
    private final ComboBox<String> folder = new ComboBox<>();
    private final Div empty = new Div();
    /** Read while a file streams, in a thread that must not touch the field above. */
    private volatile String chosenFolder = "";

    DocumentsPanel(DocumentService documents, UploadGateway gateway, CurrentUser currentUser, DocumentOwner owner) {
        this.documents = documents;
        this.gateway = gateway;
        this.owner = owner;
        earlier.setLabel(getTranslation("documents.list.earlier"));
        earlier.addValueChangeListener(changed -> refresh());
        folder.setLabel(getTranslation("documents.upload.folder"));
        folder.setHelperText(getTranslation("documents.upload.folderHelp"));
        folder.setAllowCustomValue(true);
        folder.addCustomValueSetListener(
                typed -> folder.setValue(typed.getDetail().strip()));
        folder.addValueChangeListener(changed -> chosenFolder = changed.getValue() == null ? "" : changed.getValue());
        configureGrid();
        empty.add(new EmptyState(
                VaadinIcon.FILE_O,
                getTranslation("documents.list.empty.title"),
                getTranslation("documents.list.empty.text")));
        getContent().addClassName("pl-documents");
        getContent().setTestId("documents-panel");
        if (currentUser.require().can(DocumentPermissions.UPLOAD)) {
            getContent().add(folder, uploadField());
        }
        getContent().add(new Toolbar(earlier), empty, grid);
        refresh();
    }

    private FileUpload<DocumentReference> uploadField() {
        List<String> endings =
                ACCEPTED.stream().map(type -> type.extensions().getFirst()).toList();
        return new FileUpload<>(endings, this::receive, this::received);
    }

    private DocumentReference receive(String fileName, InputStream content) throws IOException {
        try (ReceivedFile file = gateway.receive(fileName, content, ACCEPTED)) {
            return documents.get(documents.store(new DocumentUpload(owner, chosenFolder, file)));
        }
    }

    private void received(DocumentReference document) {
        refresh();
        if (document.state() == DocumentState.QUARANTINED) {
            Notices.problem(getTranslation("documents.upload.quarantined", document.fileName()));
        } else {
            Notices.done(getTranslation("documents.upload.done", document.fileName()));
        }
    }

    private void configureGrid() {
        grid.addComponentColumn(DocumentName::new)
                .setHeader(getTranslation("documents.list.name"))
                .setFlexGrow(3);
        grid.addColumn(document -> document.pages() == null ? "" : document.pages())
                .setHeader(getTranslation("documents.list.pages"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(document -> FileSize.inWords(document.size(), getLocale()))
                .setHeader(getTranslation("documents.list.size"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::uploaded)
                .setHeader(getTranslation("documents.list.uploaded"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::state).setHeader(getTranslation("documents.list.state"));
        grid.addComponentColumn(this::actions).setAutoWidth(true).setFlexGrow(0);
        grid.setAllRowsVisible(true);
    }

    private String uploaded(DocumentReference document) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(getLocale())
                .format(document.uploadedAt().atZone(ZoneOffset.UTC));
        return getTranslation("documents.list.uploadedBy", day, document.uploadedBy());
    }

    private Component state(DocumentReference document) {
        if (document.state() == DocumentState.QUARANTINED) {
            return Badge.bad(getTranslation("documents.state.quarantined"));
        }
        if (document.copyProtected()) {
            return Badge.warn(getTranslation("documents.state.copyProtected"));
        }
        if (document.type() == FileType.PDF && !document.textLayer()) {
            return Badge.warn(getTranslation("documents.state.noText"));
        }
        return Badge.good(getTranslation("documents.state.clean"));
    }

    private Component actions(DocumentReference document) {
        if (document.state() == DocumentState.QUARANTINED) {
            return new Span();
        }
        Anchor download = new Anchor(
                FileStream.download(() -> served(documents.open(document.id()))),
                AttachmentType.DOWNLOAD,
                getTranslation("documents.list.download"));
        download.setAriaLabel(getTranslation("documents.list.downloadOf", document.fileName()));
        Div actions = new Div();
        actions.addClassName("pl-actions");
        if (document.type() == FileType.PDF || document.type() == FileType.DOCX) {
            Button preview = new Button(
                    getTranslation("documents.list.preview"),
                    pressed -> new DocumentPreview(documents, document, 1).open());
            preview.setAriaLabel(getTranslation("documents.list.previewOf", document.fileName()));
            actions.add(preview);
        }
        actions.add(download);
        return actions;
    }

    private static ServedFile served(StoredDocument document) throws IOException {
        DocumentReference reference = document.reference();
        return new ServedFile(reference.fileName(), reference.mediaType(), reference.size(), document.content());
    }

    private void refresh() {
        List<DocumentReference> all = documents.findAll(owner);
        Set<String> seen = new HashSet<>();
        List<DocumentReference> shown = all.stream()
                .filter(document -> earlier.getValue() || seen.add(document.folder() + '/' + document.fileName()))
                .toList();
        grid.setItems(shown);
        grid.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
        earlier.setVisible(all.stream().anyMatch(document -> document.revision() > 1));
        folder.setItems(all.stream()
                .map(DocumentReference::folder)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList());
        folder.setValue(chosenFolder.isEmpty() ? null : chosenFolder);
    }
}
