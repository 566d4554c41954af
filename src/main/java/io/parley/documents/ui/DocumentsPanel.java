package io.parley.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentPermissions;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentUpload;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.StorageService;
import io.parley.documents.UploadGateway;
import io.parley.identity.CurrentUser;
import io.parley.uikit.FileUpload;
import io.parley.uikit.Notices;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An owner's documents: the place to hand them in, and the list. */
final class DocumentsPanel extends Composite<Div> {

    private static final Set<FileType> ACCEPTED = EnumSet.complementOf(EnumSet.of(FileType.ZIP));

    private final transient DocumentService documents;
    private final transient StorageService storage;
    private final transient UploadGateway gateway;
    private final transient DocumentOwner owner;
    private final DocumentList list;
    private final StorageLine room = new StorageLine();
    private final ComboBox<String> folder = new ComboBox<>();
    private final transient List<HandedIn> handedIn = new ArrayList<>();
    /** Read while a file streams, in a thread that must not touch the field above. */
    private volatile String chosenFolder = "";

    DocumentsPanel(
            DocumentService documents,
            StorageService storage,
            UploadGateway gateway,
            CurrentUser currentUser,
            DocumentOwner owner) {
        this.documents = documents;
        this.storage = storage;
        this.gateway = gateway;
        this.owner = owner;
        this.list = new DocumentList(documents);
        getContent().addClassName("pl-documents");
        getContent().setTestId("documents-panel");
        if (currentUser.require().can(DocumentPermissions.UPLOAD)) {
            Div handIn = new Div(folderField(), new Div(uploadField(), room));
            handIn.addClassName("pl-documents-hand-in");
            getContent().add(handIn);
        }
        getContent().add(list);
        refresh();
    }

    private ComboBox<String> folderField() {
        folder.setLabel(getTranslation("documents.upload.folder"));
        folder.setHelperText(getTranslation("documents.upload.folderHelp"));
        folder.setAllowCustomValue(true);
        folder.addCustomValueSetListener(
                typed -> folder.setValue(typed.getDetail().strip()));
        folder.addValueChangeListener(changed -> chosenFolder = changed.getValue() == null ? "" : changed.getValue());
        return folder;
    }

    private FileUpload<HandedIn> uploadField() {
        List<String> endings =
                ACCEPTED.stream().map(type -> type.extensions().getFirst()).toList();
        return new FileUpload<>(endings, this::receive, this::received)
                .several()
                .afterwards(this::sayWhatBecameOfThem);
    }

    private HandedIn receive(String fileName, InputStream content) throws IOException {
        String from = chosenFolder;
        try (ReceivedFile file = gateway.receive(fileName, content, ACCEPTED, storage.usage())) {
            Optional<DocumentReference> before = documents.find(owner, from, file.fileName());
            return HandedIn.of(documents.get(documents.store(new DocumentUpload(owner, from, file))), before);
        }
    }

    private void received(HandedIn file) {
        handedIn.add(file);
        refresh();
    }

    private void sayWhatBecameOfThem() {
        for (HandedIn.Outcome outcome : HandedIn.Outcome.values()) {
            List<HandedIn> files =
                    handedIn.stream().filter(file -> file.outcome() == outcome).toList();
            if (files.size() == 1) {
                DocumentReference document = files.getFirst().document();
                say(outcome, getTranslation(outcome.one(), document.fileName(), document.revision()));
            } else if (!files.isEmpty()) {
                say(outcome, getTranslation(outcome.several(), files.size()));
            }
        }
        handedIn.clear();
    }

    private static void say(HandedIn.Outcome outcome, String text) {
        switch (outcome) {
            case STORED, NEW_VERSION, MENDED -> Notices.done(text);
            case SAME, WAITING -> Notices.info(text);
            case QUARANTINED -> Notices.problem(text);
        }
    }

    private void refresh() {
        List<DocumentReference> all = documents.findAll(owner);
        list.show(all);
        room.show(storage.usage());
        folder.setItems(all.stream()
                .map(DocumentReference::folder)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList());
        folder.setValue(chosenFolder.isEmpty() ? null : chosenFolder);
    }
}
