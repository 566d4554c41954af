package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentPermissions;
import io.parley.documents.spi.DocumentPanels;

/** The client's documents, shown by the module that keeps them. */
@org.springframework.stereotype.Component
class ClientDocumentsSection implements ClientSection {

    private final DocumentPanels panels;

    ClientDocumentsSection(DocumentPanels panels) {
        this.panels = panels;
    }

    @Override
    public String path() {
        return "documents";
    }

    @Override
    public String titleKey() {
        return "clients.documents.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.DOCUMENTS;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String permission() {
        return DocumentPermissions.READ;
    }

    @Override
    public Component create(ClientId client) {
        return panels.create(new DocumentOwner(client.value()));
    }
}
