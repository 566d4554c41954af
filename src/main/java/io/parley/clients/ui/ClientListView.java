package io.parley.clients.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientFilter;
import io.parley.clients.ClientService;
import io.parley.clients.ClientSort;
import io.parley.clients.ClientSummary;
import io.parley.common.Formats;
import io.parley.identity.Roles;
import io.parley.uikit.EmptyState;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Stream;

/** The clients the reader works for. */
@Route(ClientNavigation.CLIENTS)
@Menu(title = "clients.list.menu", order = 10)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class ClientListView extends Composite<Page> implements HasDynamicTitle {

    private final ClientService clients;

    ClientListView(ClientService clients) {
        this.clients = clients;
        getContent().add(new PageHeader(getTranslation("clients.list.title")).primary(addButton("add-client")), list());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clients.list.title");
    }

    private LazyGrid<ClientSummary> list() {
        Formats formats = Formats.of(getLocale());
        Locale language = getLocale();
        return new LazyGrid<>(getTranslation("clients.list.search"), new Rows())
                .text(getTranslation("clients.field.name"), ClientSort.NAME.name(), ClientSummary::name)
                .text(getTranslation("clients.field.industry"), ClientSort.INDUSTRY.name(), ClientSummary::industry)
                .text(
                        getTranslation("clients.field.country"),
                        ClientSort.COUNTRY.name(),
                        row -> Locale.of("", row.country()).getDisplayCountry(language))
                .onlyWhenWide(2)
                .figure(getTranslation("clients.list.sites"), null, row -> formats.number(row.sites()))
                .figure(getTranslation("clients.list.engagements"), null, row -> formats.number(row.engagements()))
                .exportedAs(getTranslation("clients.list.title"))
                .onOpen(row -> UI.getCurrentOrThrow().navigate(ClientNavigation.client(row.id())))
                .whenEmpty(new EmptyState(
                        VaadinIcon.BUILDING_O,
                        getTranslation("clients.list.empty.title"),
                        getTranslation("clients.list.empty.text"),
                        addButton("add-first-client")));
    }

    private Button addButton(String id) {
        Button add = new Button(
                getTranslation("clients.list.add"),
                VaadinIcon.PLUS.create(),
                pressed -> ClientDialog.add(
                                clients, id1 -> UI.getCurrentOrThrow().navigate(ClientNavigation.client(id1)))
                        .open());
        add.setId(id);
        return add;
    }

    private final class Rows implements LazyGrid.Source<ClientSummary> {

        @Override
        public Stream<ClientSummary> fetch(LazyGrid.Window window) {
            LazyGrid.Sort sort =
                    window.sorts().stream().findFirst().orElse(new LazyGrid.Sort(ClientSort.NAME.name(), true));
            return clients
                    .find(
                            new ClientFilter(window.search()),
                            window.offset() / window.limit(),
                            window.limit(),
                            ClientSort.valueOf(sort.property()),
                            sort.ascending())
                    .stream();
        }

        @Override
        public int count(String search) {
            return Math.toIntExact(clients.count(new ClientFilter(search)));
        }
    }
}
