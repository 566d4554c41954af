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
import io.parley.documents.FileType;
import io.parley.uikit.FileStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows a document page by page. A PDF's page is a picture made on the server: links in it are paint, scripts do not exist,
 * and it looks the same in every browser. Its text stands below for screen readers and for copying.
 */
final class DocumentPreview extends Dialog {

    private final transient DocumentService documents;
    private final transient DocumentReference document;
    private final transient Map<Integer, String> texts;
    private final transient Map<Integer, String> guessed;
    private final boolean readsPictures;
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
        this.texts = byNumber(documents.pages(document.id()));
        boolean scan = document.type() == FileType.PDF && !document.textLayer() && !document.copyProtected();
        this.guessed = document.machineRead() ? byNumber(documents.machineRead(document.id())) : Map.of();
        this.readsPictures = !scan || documents.readsPictures();
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

    private static Map<Integer, String> byNumber(List<DocumentPage> pages) {
        return pages.stream().collect(Collectors.toMap(DocumentPage::number, DocumentPage::text));
    }

    /** Of a workbook, its sheets. */
    private int pages() {
        Integer pages = document.pages();
        return pages == null ? texts.keySet().stream().reduce(1, Math::max) : pages;
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
        if (!text.isBlank()) {
            lines(text).forEach(paragraphs::add);
        } else if (guessed.containsKey(page)) {
            Paragraph warning = new Paragraph(getTranslation("documents.preview.machineRead"));
            warning.addClassName("pl-strong");
            paragraphs.add(warning);
            lines(guessed.getOrDefault(page, "")).forEach(paragraphs::add);
        } else {
            paragraphs.add(new Paragraph(getTranslation(whyNoText())));
        }
        return paragraphs;
    }

    private static Stream<Paragraph> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Paragraph::new);
    }

    private String whyNoText() {
        if (document.copyProtected()) {
            return "documents.preview.protected";
        }
        return readsPictures ? "documents.preview.noText" : "documents.preview.noTextNorReader";
    }
}
