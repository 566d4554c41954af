package io.parley.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.documents.DocumentPage;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.QuotedPlaces;
import io.parley.uikit.FileStream;
import java.util.Locale;

/**
 * One page of a document with the quoted words marked: a PDF's as a picture made on the server with its text below, for
 * screen readers; any other as text. A page is drawn when it is turned to, not before.
 */
final class PaperSheet extends Composite<Div> {

    /** To the mark, without moving the page round the sheet. */
    private static final String TO_THE_MARK = "const mark = this.querySelector('.ev-mark');"
            + "const top = this.getBoundingClientRect().top;"
            + "this.scrollTop = mark ? this.scrollTop + mark.getBoundingClientRect().top - top - this.clientHeight / 3 : 0;";

    private final DocumentService documents;

    PaperSheet(DocumentService documents) {
        this.documents = documents;
        getContent().addClassName("ev-sheet");
        getContent().setTestId("paper-sheet");
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    }

    /**
     * @param page counted from 1
     * @param quote words to mark; may be empty
     * @return how many lines of it are marked
     */
    int show(DocumentReference document, int page, String quote) {
        getContent().removeAll();
        getContent()
                .getElement()
                .setAttribute("aria-label", getTranslation("evidence.sheet.label", document.fileName(), page));
        var text =
                documents.findPage(document.id(), page).map(DocumentPage::text).orElse("");
        int marked = 0;
        if (document.pages() == null) {
            getContent().add(text(document, text, quote));
        } else {
            var places = documents.findPlaces(document.id(), page, quote);
            marked = places.areas().size();
            var below = new Details(getTranslation("documents.preview.text"), text(document, text, quote));
            getContent().add(picture(document, page, places), below);
        }
        getContent().getElement().executeJs(TO_THE_MARK);
        return marked;
    }

    void clear(String why) {
        getContent().removeAll();
        getContent().add(new Paragraph(why));
    }

    private Component picture(DocumentReference document, int page, QuotedPlaces places) {
        var picture = new Image(
                FileStream.picture(page, number -> documents.picture(document.id(), number)),
                getTranslation("documents.preview.alternative", page, document.fileName()));
        picture.setTestId("paper-picture");
        var leaf = new Div(picture);
        leaf.addClassName("ev-leaf");
        leaf.getStyle().set("aspect-ratio", "1 / " + fraction(places.ratio()));
        places.areas().stream().map(PaperSheet::mark).forEach(leaf::add);
        return leaf;
    }

    private static Div mark(QuotedPlaces.Area area) {
        var mark = new Div();
        mark.addClassName("ev-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        mark.getStyle()
                .set("left", percent(area.left()))
                .set("top", percent(area.top()))
                .set("width", percent(area.width()))
                .set("height", percent(area.height()));
        return mark;
    }

    private static String percent(double fraction) {
        return fraction(100 * fraction) + "%";
    }

    private static String fraction(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }

    private Component text(DocumentReference document, String text, String quote) {
        if (text.isBlank()) {
            return new Paragraph(getTranslation(
                    document.copyProtected() ? "documents.preview.protected" : "documents.preview.noText"));
        }
        return new QuotedText(text, quote);
    }
}
