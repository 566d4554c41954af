package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementDetails;
import io.parley.common.EvidenceStatus;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteSummary;
import io.parley.quotes.QuoteTerm;
import io.parley.quotes.QuoteTermService;
import io.parley.quotes.TermWording;
import io.parley.quotes.spi.OfferPapers;
import io.parley.quotes.spi.ServiceLevelPages;
import io.parley.terms.TermKey;
import io.parley.terms.TermKeys;
import io.parley.terms.TermSheet;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.EvidenceBadge;
import io.parley.uikit.Notices;
import io.parley.uikit.Toolbar;
import java.util.Currency;
import java.util.List;

/** One offer's terms by consideration, each with its evidence; below them what to ask the provider in writing. */
@StyleSheet("context://assets/styles/quotes.css")
final class TermsPanel extends Composite<Div> {

    private static final int CONSIDERATIONS = 10;
    /** Whose clauses are edited on a page of their own, where they are seen together. */
    private static final int SERVICE_LEVEL = 4;

    private final QuoteService quotes;
    private final QuoteTermService terms;
    private final CatalogueCopy catalogue;
    private final OfferPapers papers;
    private final ServiceLevelPages levels;
    private final ClientId client;
    private final boolean mayEdit;
    private final Select<QuoteSummary> offer = new Select<>();
    private final Div content = new Div();

    TermsPanel(
            EngagementDetails engagement,
            QuoteService quotes,
            QuoteTermService terms,
            CatalogueCopy catalogue,
            OfferPapers papers,
            ServiceLevelPages levels,
            boolean mayEdit) {
        this.quotes = quotes;
        this.terms = terms;
        this.catalogue = catalogue;
        this.papers = papers;
        this.levels = levels;
        this.client = engagement.client().id();
        this.mayEdit = mayEdit;
        var current = quotes.findCurrent(engagement.id());
        if (current.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.FILE_TEXT_O,
                            getTranslation("quotes.terms.empty.title"),
                            getTranslation("quotes.terms.empty.text")));
            return;
        }
        offer.setLabel(getTranslation("quotes.terms.offer"));
        offer.setTestId("terms-offer");
        offer.setWidth("22rem");
        offer.setItems(current);
        offer.setItemLabelGenerator(
                summary -> getTranslation("quotes.terms.offerName", summary.providerName(), summary.round()));
        offer.addValueChangeListener(changed -> show());
        var toolbar = new Toolbar(offer);
        toolbar.end(levelButton(), readButton());
        if (mayEdit) {
            toolbar.end(copyButton(), addButton());
        }
        content.addClassName("pq-compare");
        getContent().add(toolbar, content);
        offer.setValue(current.getFirst());
    }

    private Button copyButton() {
        var copy = new Button(getTranslation("quotes.catalogue.copy"), pressed -> {
            var details = quotes.getQuote(offer.getValue().id());
            catalogue.dialog(details, wording(details), this::show).open();
        });
        copy.setTestId("copy-from-catalogue");
        return copy;
    }

    private Button readButton() {
        var read = new Button(
                getTranslation("quotes.papers.read"),
                VaadinIcon.FILE_SEARCH.create(),
                pressed -> UI.getCurrentOrThrow().navigate(papers.address(client, offer.getValue())));
        read.setTestId("read-papers");
        return read;
    }

    private Button levelButton() {
        var level = new Button(
                getTranslation("quotes.terms.serviceLevel"),
                pressed -> UI.getCurrentOrThrow().navigate(levels.ofOffer(client, offer.getValue())));
        level.setTestId("service-level");
        return level;
    }

    private Button addButton() {
        var add = new Button(getTranslation("quotes.terms.add"), VaadinIcon.PLUS.create(), pressed -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId("add-term");
        return add;
    }

    private void show() {
        content.removeAll();
        var details = quotes.getQuote(offer.getValue().id());
        var wording = wording(details);
        for (int consideration = 1; consideration <= CONSIDERATIONS; consideration++) {
            int wanted = consideration;
            var group = details.terms().stream()
                    .filter(term -> consideration(term) == wanted)
                    .toList();
            if (!group.isEmpty()) {
                content.add(group(consideration, group, details, wording));
            }
        }
        content.add(unknown(details, wording));
    }

    private TermWording wording(QuoteDetails details) {
        return new TermWording(
                this::getTranslation,
                getLocale(),
                Currency.getInstance(details.summary().currency()));
    }

    private static int consideration(QuoteTerm term) {
        return TermKeys.find(term.term().key()).map(TermKey::consideration).orElse(6);
    }

    private Component group(int consideration, List<QuoteTerm> group, QuoteDetails details, TermWording wording) {
        var card = new Card(getTranslation("terms.consideration." + consideration));
        group.forEach(term -> card.add(line(term, details, wording)));
        if (consideration == SERVICE_LEVEL) {
            var whole = new Anchor(
                    levels.ofOffer(details.client(), details.summary()),
                    getTranslation("quotes.terms.serviceLevel.whole"));
            whole.addClassName("pq-term-whole");
            card.add(whole);
        }
        return card;
    }

    private Component line(QuoteTerm term, QuoteDetails details, TermWording wording) {
        var name = new Span(wording.label(term.term()));
        name.addClassNames("pq-term-name", "pl-muted");
        var shown = wording.value(term.term());
        var value = new Span(shown.isEmpty() ? getTranslation("terms.word.UNKNOWN") : shown);
        value.addClassName("pq-term-value");
        var line = new Div(name, value, new EvidenceBadge(term.term().evidence()));
        line.addClassName("pq-term");
        if (term.revision() > 1) {
            line.add(link(
                    "quotes.terms.history",
                    () -> new TermHistoryDialog(
                                    terms.findHistory(details.summary().id(), term.entry()), wording)
                            .open()));
        }
        if (term.term().evidence().status() == EvidenceStatus.CONFIRMED) {
            var page = new Anchor(
                    papers.address(details.client(), details.summary(), term.entry()),
                    getTranslation("quotes.papers.page"));
            page.addClassName("pl-small");
            page.setAriaLabel(getTranslation("quotes.papers.pageOf", wording.label(term.term())));
            line.add(page);
        }
        if (mayEdit) {
            line.add(
                    isOnServiceLevelPage(term, details)
                            ? levelLink(term, details, wording)
                            : link("quotes.terms.edit", () -> edit(term, details)));
        }
        return line;
    }

    /** A clause of which two papers say different things is settled here, where both stand. */
    private static boolean isOnServiceLevelPage(QuoteTerm term, QuoteDetails details) {
        return consideration(term) == SERVICE_LEVEL
                && details.terms().stream()
                                .filter(other ->
                                        other.term().key().equals(term.term().key()))
                                .count()
                        == 1;
    }

    private Anchor levelLink(QuoteTerm term, QuoteDetails details, TermWording wording) {
        var page = new Anchor(
                levels.ofClause(details.client(), details.summary(), term.term().key()),
                getTranslation("quotes.terms.edit"));
        page.addClassName("pq-term-edit");
        page.setAriaLabel(getTranslation("quotes.terms.editOf", wording.label(term.term())));
        page.setTestId("edit-" + term.term().key());
        return page;
    }

    private Button link(String key, Runnable action) {
        var link = new Button(getTranslation(key), pressed -> action.run());
        link.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return link;
    }

    /** Clauses that decide something and of which this offer says nothing. */
    private Component unknown(QuoteDetails details, TermWording wording) {
        var sheet = TermSheet.of(details.capturedTerms());
        var missing = TermKeys.all().stream()
                .filter(key -> !key.key().endsWith(".*") && key.consideration() != 6)
                .filter(key -> !sheet.isKnown(key.key()))
                .toList();
        var card = new Card(getTranslation("quotes.terms.ask.title", missing.size()));
        card.add(new Paragraph(
                getTranslation("quotes.terms.ask.text", details.summary().providerName())));
        var list = new UnorderedList();
        list.setTestId("ask-in-writing");
        missing.forEach(key -> list.add(new ListItem(wording.label(key.key()))));
        card.add(list);
        return card;
    }

    private void add() {
        var id = offer.getValue().id();
        TermDialog.capture(term -> {
                    terms.capture(id, term);
                    done();
                })
                .open();
    }

    private void edit(QuoteTerm term, QuoteDetails details) {
        var id = details.summary().id();
        TermDialog.revise(term.term(), (revised, reason) -> {
                    terms.revise(id, term.entry(), term.revision(), revised, reason);
                    done();
                })
                .open();
    }

    private void done() {
        show();
        Notices.done(getTranslation("quotes.terms.saved"));
    }
}
