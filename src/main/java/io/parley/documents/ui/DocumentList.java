package io.parley.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.common.Formats;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentState;
import io.parley.documents.FileType;
import io.parley.documents.StoredDocument;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FileStream;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.ReaderZone;
import io.parley.uikit.ServedFile;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The documents of one owner: the newest version of each, on demand the earlier ones, to look into and to save. */
final class DocumentList extends Composite<LazyGrid<DocumentReference>> {

    private static final Set<FileType> WITH_PAGES = EnumSet.of(FileType.PDF, FileType.DOCX, FileType.XLSX);

    private final transient DocumentService documents;
    private final Checkbox earlier = new Checkbox();
    private transient List<DocumentReference> all = List.of();

    DocumentList(DocumentService documents) {
        this.documents = documents;
    }

    @Override
    protected LazyGrid<DocumentReference> initContent() {
        earlier.setLabel(getTranslation("documents.list.earlier"));
        earlier.addValueChangeListener(changed -> getContent().refresh());
        LazyGrid<DocumentReference> list = new LazyGrid<DocumentReference>(
                        getTranslation("documents.list.search"), new Found())
                .component(getTranslation("documents.list.name"), null, DocumentName::new)
                .text(getTranslation("documents.list.uploaded"), null, this::uploaded)
                .onlyWhenWide(1)
                .component(getTranslation("documents.list.actions"), null, this::actions)
                .tools(earlier)
                .whenEmpty(new EmptyState(
                        VaadinIcon.FILE_O,
                        getTranslation("documents.list.empty.title"),
                        getTranslation("documents.list.empty.text")));
        list.grid().getColumns().getFirst().setFlexGrow(3);
        list.grid().getColumns().getLast().setWidth("6.5rem").setFlexGrow(0);
        return list;
    }

    /** @param documents all versions, the newest of each name first */
    void show(List<DocumentReference> documents) {
        all = documents;
        earlier.setVisible(all.stream().anyMatch(document -> document.revision() > 1));
        getContent().refresh();
    }

    private String uploaded(DocumentReference document) {
        return getTranslation(
                "documents.list.uploadedBy",
                Formats.of(getLocale())
                        .date(document.uploadedAt().atZone(ReaderZone.get()).toLocalDate()),
                document.uploadedBy());
    }

    private Component actions(DocumentReference document) {
        if (document.state() != DocumentState.CLEAN || document.fault() != null) {
            return new Span();
        }
        Div actions = new Div();
        actions.addClassNames("pl-actions", "pl-document-actions");
        if (WITH_PAGES.contains(document.type())) {
            actions.add(preview(document));
        }
        actions.add(download(document));
        return actions;
    }

    private Button preview(DocumentReference document) {
        Button preview =
                new Button(VaadinIcon.EYE.create(), pressed -> new DocumentPreview(documents, document, 1).open());
        preview.addThemeVariants(ButtonVariant.TERTIARY);
        preview.setAriaLabel(getTranslation("documents.list.previewOf", document.fileName()));
        preview.setTooltipText(getTranslation("documents.list.preview"));
        return preview;
    }

    private Anchor download(DocumentReference document) {
        Anchor download = new Anchor(
                FileStream.download(() -> served(documents.open(document.id()))), AttachmentType.DOWNLOAD, "");
        download.add(VaadinIcon.DOWNLOAD_ALT.create());
        download.addClassName("pl-icon-link");
        download.setAriaLabel(getTranslation("documents.list.downloadOf", document.fileName()));
        download.setTitle(getTranslation("documents.list.download"));
        return download;
    }

    private static ServedFile served(StoredDocument document) throws IOException {
        DocumentReference reference = document.reference();
        return new ServedFile(reference.fileName(), reference.mediaType(), reference.size(), document.content());
    }

    /** What the reader wants to see of all versions. */
    private final class Found implements LazyGrid.Source<DocumentReference> {

        @Override
        public Stream<DocumentReference> fetch(LazyGrid.Window window) {
            return matching(window.search()).skip(window.offset()).limit(window.limit());
        }

        @Override
        public int count(String search) {
            return (int) matching(search).count();
        }

        private Stream<DocumentReference> matching(String search) {
            String wanted = search.strip().toLowerCase(Locale.ROOT);
            Set<String> seen = new HashSet<>();
            return all.stream()
                    .filter(document -> earlier.getValue() || seen.add(document.folder() + '/' + document.fileName()))
                    .filter(document -> (document.folder() + '/' + document.fileName())
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted));
        }
    }
}
