package io.parley.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.documents.StorageUsage;
import io.parley.uikit.FileSize;

/** How much of the tenant's storage is used; louder when little is left, before somebody hands in what will not fit. */
final class StorageLine extends Composite<Div> {

    private static final double NEARLY_FULL = 0.9;

    StorageLine() {
        getContent().addClassName("pl-storage-line");
        getContent().setTestId("storage-line");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(StorageUsage usage) {
        String used = FileSize.inWords(usage.used(), getLocale());
        String limit = FileSize.inWords(usage.limit(), getLocale());
        boolean loud = usage.share() >= NEARLY_FULL;
        getContent().removeAll();
        if (loud) {
            getContent().add(VaadinIcon.WARNING.create());
        }
        getContent()
                .add(new Span(
                        usage.isFull()
                                ? getTranslation("documents.storage.full", used, limit)
                                : getTranslation("documents.storage.used", used, limit)));
        getContent().setClassName("pl-storage-loud", loud);
    }
}
