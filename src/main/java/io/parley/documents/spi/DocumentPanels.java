package io.parley.documents.spi;

import com.vaadin.flow.component.Component;
import io.parley.documents.DocumentOwner;

/** The list of an owner's documents with upload, preview and download, for a tab of the owner's page. */
public interface DocumentPanels {

    Component create(DocumentOwner owner);
}
