package io.parley.documents.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import io.parley.documents.DocumentId;
import io.parley.documents.DocumentOwner;

/** The list of an owner's documents with upload, preview and download, for a tab of the owner's page. */
public interface DocumentPanels {

    Component create(DocumentOwner owner);

    /**
     * A document, shown at a page.
     *
     * @param page counted from 1
     * @throws io.parley.common.NotFoundException if there is no such document, or it is not the reader's
     */
    Dialog preview(DocumentId document, int page);
}
