package io.parley.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import io.parley.documents.DocumentId;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.StorageService;
import io.parley.documents.UploadGateway;
import io.parley.documents.spi.DocumentPanels;
import io.parley.identity.CurrentUser;

@org.springframework.stereotype.Component
class UiDocumentPanels implements DocumentPanels {

    private final DocumentService documents;
    private final StorageService storage;
    private final UploadGateway gateway;
    private final CurrentUser currentUser;

    UiDocumentPanels(
            DocumentService documents, StorageService storage, UploadGateway gateway, CurrentUser currentUser) {
        this.documents = documents;
        this.storage = storage;
        this.gateway = gateway;
        this.currentUser = currentUser;
    }

    @Override
    public Component create(DocumentOwner owner) {
        return new DocumentsPanel(documents, storage, gateway, currentUser, owner);
    }

    @Override
    public Dialog preview(DocumentId document, int page) {
        return new DocumentPreview(documents, documents.get(document), page);
    }
}
