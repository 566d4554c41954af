package io.parley.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.documents.DocumentPage;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.uikit.FileStream;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows a document page by page. A PDF's page is a picture made on the server: links in it are paint, scripts do not exist,
 * and it looks the same in every browser. Its text stands below for screen readers and for copying.
 */
final class DocumentPreview extends Dialog {

    private final transient DocumentService documents;
    private final transient DocumentReference document;
    private final transient Map<Integer, String> texts;
    private final Div sheet = new Div();
    private final Span position = new Span();
    private final Button back = new Button();
    private final Button forward = new Button();
    private int page;

    /** @param page counted from 1 */
    DocumentPreview(DocumentService documents, DocumentReference document, int page) {
        this.documents = documents;
        this.document = document;
        this.page = page;
        this.texts = documents.pages(document.id()).stream()
                .collect(Collectors.toMap(DocumentPage::number, DocumentPage::text));
        setHeaderTitle(document.fileName());
        setWidth("60rem");
        setMaxWidth("96vw");
        setHeight("94vh");
        addClassName("pl-document-preview");
        sheet.addClassName("pl-document-sheet");
        sheet.getElement().setAttribute("tabindex", "0");
        back.setText(getTranslation("documents.preview.back"));
        back.addClickListener(pressed -> turn(-1));
        forward.setText(getTranslation("documents.preview.forward"));
        forward.addClickListener(pressed -> turn(1));
        position.getElement().setAttribute("aria-live", "polite");
        add(sheet);
        if (pages() > 1) {
            Shortcuts.addShortcutListener(this, () -> turn(-1), Key.PAGE_UP).listenOn(this);
            Shortcuts.addShortcutListener(this, () -> turn(1), Key.PAGE_DOWN).listenOn(this);
            getFooter().add(back, position, forward);
        }
        Button close = new Button(getTranslation("documents.preview.close"), pressed -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        show();
    }

    private int pages() {
        Integer pages = document.pages();
        return pages == null ? 1 : pages;
    }

    private void turn(int by) {
        int next = page + by;
        if (next >= 1 && next <= pages()) {
            page = next;
            show();
        }
    }

    private void show() {
        sheet.removeAll();
        String text = texts.getOrDefault(page, "");
        if (document.pages() != null) {
            sheet.add(picture());
            sheet.add(new Details(getTranslation("documents.preview.text"), paragraphs(text)));
        } else {
            sheet.add(paragraphs(text));
        }
        back.setEnabled(page > 1);
        forward.setEnabled(page < pages());
        position.setText(getTranslation("documents.preview.position", page, pages()));
    }

    private Component picture() {
        Image picture = new Image(
                FileStream.picture(page, number -> documents.picture(document.id(), number)),
                getTranslation("documents.preview.alternative", page, document.fileName()));
        picture.setTestId("document-page");
        picture.setWidthFull();
        return picture;
    }

    private Component paragraphs(String text) {
        Div paragraphs = new Div();
        paragraphs.addClassName("pl-document-text");
        if (text.isBlank()) {
            paragraphs.add(new Paragraph(getTranslation(
                    document.copyProtected() ? "documents.preview.protected" : "documents.preview.noText")));
        } else {
            text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(paragraphs::add);
        }
        return paragraphs;
    }
}
