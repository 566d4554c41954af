package io.parley.clients.spi;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinSession;
import io.parley.clients.ClientFilter;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ClientSort;
import io.parley.clients.ClientSummary;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import java.util.List;

/**
 * A page of a client's own people. Who answers for several companies chooses one, and finds it chosen on the next page of
 * this kind as well.
 */
public abstract class OwnClientView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    /** Somebody who answers for more companies than that is not one of a client's own people. */
    private static final int MOST_CLIENTS = 50;

    private static final String CHOSEN = OwnClientView.class.getName();

    private final String titleKey;
    private final ClientService clients;
    private final Div content = new Div();

    protected OwnClientView(String titleKey, ClientService clients) {
        this.titleKey = titleKey;
        this.clients = clients;
        content.addClassName("pl-stack");
    }

    /** @param page empty, for what this page has to say about the company */
    protected abstract void show(ClientId client, Div page);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var own = clients.find(ClientFilter.ALL, 0, MOST_CLIENTS, ClientSort.NAME, true);
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()));
        if (own.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.BUILDING,
                            getTranslation("clients.own.nobody.title"),
                            getTranslation("clients.own.nobody.text")));
            return;
        }
        var chosen = lastChosen(own);
        if (own.size() > 1) {
            getContent().add(choice(own, chosen));
        }
        getContent().add(content);
        open(chosen.id());
    }

    private Select<ClientSummary> choice(List<ClientSummary> own, ClientSummary chosen) {
        var choice = new Select<ClientSummary>();
        choice.setLabel(getTranslation("clients.own.company"));
        choice.setItems(own);
        choice.setItemLabelGenerator(ClientSummary::name);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> {
            VaadinSession.getCurrent().setAttribute(CHOSEN, change.getValue().id());
            open(change.getValue().id());
        });
        return choice;
    }

    /** Only ever one of those that may be seen now: access may have ended since. */
    private static ClientSummary lastChosen(List<ClientSummary> own) {
        var last = VaadinSession.getCurrent().getAttribute(CHOSEN);
        return own.stream()
                .filter(client -> client.id().equals(last))
                .findFirst()
                .orElse(own.getFirst());
    }

    /** Shows the page anew, after what it shows has changed. */
    protected final void open(ClientId client) {
        content.removeAll();
        show(client, content);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(titleKey);
    }
}
