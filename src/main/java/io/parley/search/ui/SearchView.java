package io.parley.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientId;
import io.parley.clients.ClientReference;
import io.parley.clients.ClientService;
import io.parley.documents.DocumentSearchService;
import io.parley.documents.spi.DocumentPanels;
import io.parley.identity.Roles;
import io.parley.quotes.TermHit;
import io.parley.quotes.TermSearchService;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds words in documents and captured terms; what is searched for stands in the address. */
@Route("search")
@Menu(title = "search.menu", order = 60)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
@StyleSheet("context://assets/styles/search.css")
class SearchView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PARAMETER = "q";
    private static final int FIRST = 20;
    private static final int STEP = 60;

    private final DocumentSearchService documents;
    private final TermSearchService terms;
    private final ClientService clients;
    private final DocumentPanels panels;
    private final TextField words = new TextField();
    private final Div found = new Div();

    SearchView(DocumentSearchService documents, TermSearchService terms, ClientService clients, DocumentPanels panels) {
        this.documents = documents;
        this.terms = terms;
        this.clients = clients;
        this.panels = panels;
        words.setLabel(getTranslation("search.label"));
        words.setHelperText(getTranslation("search.help"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setWidthFull();
        words.setTestId("search-words");
        words.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                remember(changed.getValue());
            }
            show();
        });
        words.setAutofocus(true);
        found.addClassName("ps-found");
        found.getElement().setAttribute("aria-live", "polite");
        found.setTestId("search-found");
        getContent().add(new PageHeader(getTranslation("search.title")), words, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .orElse(""));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.title");
    }

    private static void remember(String typed) {
        var ui = UI.getCurrentOrThrow();
        var parameters = typed.isBlank() ? QueryParameters.empty() : QueryParameters.of(PARAMETER, typed);
        ui.getPage()
                .getHistory()
                .replaceState(null, new Location(ui.getActiveViewLocation().getPath(), parameters));
    }

    private void show() {
        found.removeAll();
        var typed = words.getValue();
        if (typed.isBlank()) {
            found.add(new EmptyState(
                    VaadinIcon.SEARCH, getTranslation("search.empty.title"), getTranslation("search.empty.text")));
            return;
        }
        var pages = part(
                "search.pages",
                most -> documents.find(typed, most),
                hit -> new ClientId(hit.document().owner().clientId()),
                Hits::page);
        var said = part("search.terms", most -> terms.find(typed, most), TermHit::client, Hits::term);
        if (pages == null && said == null) {
            found.add(new EmptyState(
                    VaadinIcon.SEARCH,
                    getTranslation("search.nothing.title"),
                    getTranslation("search.nothing.text", shortened(typed))));
        }
    }

    /** @return the card, which is on the page already; nothing when nothing was found */
    private <T> @Nullable Card part(
            String titleKey,
            IntFunction<List<T>> search,
            Function<T, ClientId> client,
            BiFunction<Hits, T, Component> shown) {
        var first = search.apply(FIRST + 1);
        if (first.isEmpty()) {
            return null;
        }
        var card = new Card(getTranslation(titleKey));
        add(card, first.stream().limit(FIRST).toList(), client, shown);
        if (first.size() > FIRST) {
            var more = new Button(getTranslation("search.more"));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.setDisableOnClick(true);
            more.addClickListener(pressed -> {
                more.removeFromParent();
                add(card, search.apply(FIRST + STEP).stream().skip(FIRST).toList(), client, shown);
            });
            card.add(more);
        }
        found.add(card);
        return card;
    }

    private <T> void add(Card card, List<T> hits, Function<T, ClientId> client, BiFunction<Hits, T, Component> shown) {
        var names = clients.findReferences(hits.stream().map(client).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(ClientReference::id, ClientReference::name));
        var words = new Hits(this, panels, names);
        hits.forEach(hit -> card.add(shown.apply(words, hit)));
    }

    private static String shortened(String typed) {
        return typed.length() > 80 ? typed.substring(0, typed.offsetByCodePoints(0, 40)) + " …" : typed;
    }
}
