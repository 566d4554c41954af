package io.parley.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.clients.ClientId;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.SearchWords.Excerpt;
import io.parley.documents.DocumentReference;
import io.parley.documents.PageHit;
import io.parley.documents.spi.DocumentPanels;
import io.parley.quotes.TermHit;
import io.parley.quotes.TermWording;
import io.parley.uikit.EvidenceBadge;
import java.util.Currency;
import java.util.Map;

/** Shows what was found: where it stands, the words around it, and the way there. */
final class Hits {

    private final Component texts;
    private final DocumentPanels panels;
    private final Map<ClientId, String> clients;

    Hits(Component texts, DocumentPanels panels, Map<ClientId, String> clients) {
        this.texts = texts;
        this.panels = panels;
        this.clients = clients;
    }

    Component page(PageHit hit) {
        var document = hit.document();
        var open = new Button(
                texts.getTranslation("search.page", name(document), hit.page()),
                pressed -> panels.preview(document.id(), hit.page()).open());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setTestId("open-page");
        var client = new ClientId(document.owner().clientId());
        return line(open, link(ClientNavigation.client(client, "documents"), client), hit.excerpt());
    }

    /** Every provider has its own "sla.pdf". */
    private String name(DocumentReference document) {
        return document.folder().isBlank()
                ? document.fileName()
                : texts.getTranslation("search.document", document.folder(), document.fileName());
    }

    Component term(TermHit hit) {
        var wording = new TermWording(
                texts::getTranslation, UI.getCurrentOrThrow().getLocale(), Currency.getInstance(hit.currency()));
        var name = new Anchor(
                ClientNavigation.engagement(hit.client(), hit.engagement(), "terms"),
                texts.getTranslation(
                        "search.term",
                        wording.label(hit.term()),
                        wording.value(hit.term()),
                        hit.providerName(),
                        hit.round()));
        var where = new Span(
                link(ClientNavigation.client(hit.client()), hit.client()),
                new Text(" "),
                new EvidenceBadge(hit.term().evidence()));
        return line(name, where, hit.excerpt());
    }

    private Anchor link(String address, ClientId client) {
        return new Anchor(address, clients.getOrDefault(client, ""));
    }

    private static Div line(Component name, Component where, Excerpt excerpt) {
        var head = new Div(name, where);
        head.addClassName("ps-head");
        var text = new Div();
        text.addClassName("pl-muted");
        excerpt.pieces().forEach(piece -> text.add(piece.found() ? new Marked(piece.text()) : new Text(piece.text())));
        var line = new Div(head, text);
        line.addClassName("ps-hit");
        line.setTestId("search-hit");
        return line;
    }
}
