package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.parley.common.Formats;
import io.parley.identity.Roles;
import io.parley.providers.AdviserPayKind;
import io.parley.providers.ProviderFilter;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.providers.ProviderSort;
import io.parley.providers.ProviderSummary;
import io.parley.providers.StarterCatalogueService;
import io.parley.providers.spi.OfferCounts;
import io.parley.uikit.Badge;
import io.parley.uikit.EmptyState;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ReaderZone;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The providers the consultancy deals with. */
@Route(ProvidersNavigation.PROVIDERS)
@Menu(title = "providers.list.menu", order = 20)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class ProviderListView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    /** Query parameter that says which list is shown. */
    static final String SHOWN = "list";

    static final String STARTER = "starter";
    private static final String OWN = "own";

    private final ProviderService providers;
    private final OfferCounts offers;
    private final StarterCatalogueService starter;

    ProviderListView(ProviderService providers, OfferCounts offers, StarterCatalogueService starter) {
        this.providers = providers;
        this.offers = offers;
        this.starter = starter;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOWN)
                .filter(STARTER::equals)
                .orElse(OWN);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("providers.list.title")).primary(addButton("add-provider")),
                        filter(shown),
                        shown.equals(STARTER) ? new StarterList(starter) : list());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("providers.list.title");
    }

    private Component filter(String shown) {
        RadioButtonGroup<String> filter = new RadioButtonGroup<>();
        filter.setItems(OWN, STARTER);
        filter.setItemLabelGenerator(item -> getTranslation("providers.list.shown." + item));
        filter.setAriaLabel(getTranslation("providers.list.shown"));
        filter.setValue(shown);
        filter.addClassName("pl-segments");
        filter.setId("shown");
        filter.addValueChangeListener(changed -> UI.getCurrentOrThrow()
                .navigate(
                        ProvidersNavigation.PROVIDERS,
                        STARTER.equals(changed.getValue())
                                ? QueryParameters.of(SHOWN, STARTER)
                                : QueryParameters.empty()));
        return filter;
    }

    private LazyGrid<Row> list() {
        Formats formats = Formats.of(getLocale());
        LazyGrid<Row> list = new LazyGrid<>(getTranslation("providers.list.search"), new Rows())
                .text(getTranslation("providers.field.name"), ProviderSort.NAME.name(), this::name)
                .figure(getTranslation("providers.list.plans"), null, row -> formats.number(row.provider.plans()))
                .figure(getTranslation("providers.list.offers"), null, row -> formats.number(row.offers))
                .component(
                        getTranslation("providers.field.adviserPay"),
                        ProviderSort.ADVISER_PAY.name(),
                        this::pay,
                        row -> PayTexts.of(this, row.provider.adviserPay()))
                .text(
                        getTranslation("providers.list.updated"),
                        ProviderSort.UPDATED.name(),
                        row -> formats.date(LocalDate.ofInstant(row.provider.updatedAt(), ReaderZone.get())))
                .exportedAs(getTranslation("providers.list.title"))
                .onOpen(row -> UI.getCurrentOrThrow().navigate(ProvidersNavigation.provider(row.provider.id())))
                .whenEmpty(new EmptyState(
                        VaadinIcon.PHONE,
                        getTranslation("providers.list.empty.title"),
                        getTranslation("providers.list.empty.text"),
                        addButton("add-first-provider")));
        list.grid().getColumnByKey(ProviderSort.NAME.name()).setWidth("12rem").setFlexGrow(3);
        list.grid().getColumnByKey(ProviderSort.ADVISER_PAY.name()).setWidth("12rem");
        list.grid().getColumnByKey(ProviderSort.UPDATED.name()).setWidth("9rem").setFlexGrow(0);
        return list;
    }

    private String name(Row row) {
        String name = row.provider.name();
        return row.provider.archived() ? getTranslation("providers.list.archived", name) : name;
    }

    private Component pay(Row row) {
        AdviserPayKind kind = row.provider.adviserPay();
        String text = PayTexts.of(this, kind);
        return kind == AdviserPayKind.UNKNOWN ? Badge.warn(text) : new Span(text);
    }

    private Button addButton(String id) {
        Button add = new Button(
                getTranslation("providers.list.add"),
                VaadinIcon.PLUS.create(),
                pressed -> ProviderDialog.add(
                                providers,
                                added -> UI.getCurrentOrThrow().navigate(ProvidersNavigation.provider(added)))
                        .open());
        add.setId(id);
        return add;
    }

    /** @param offers standing, among the reader's clients */
    private record Row(ProviderSummary provider, long offers) {}

    private final class Rows implements LazyGrid.Source<Row> {

        @Override
        public Stream<Row> fetch(LazyGrid.Window window) {
            LazyGrid.Sort sort =
                    window.sorts().stream().findFirst().orElse(new LazyGrid.Sort(ProviderSort.NAME.name(), true));
            List<ProviderSummary> found = providers.find(
                    new ProviderFilter(window.search()),
                    window.offset() / window.limit(),
                    window.limit(),
                    ProviderSort.valueOf(sort.property()),
                    sort.ascending());
            Map<ProviderId, Long> standing =
                    offers.standing(found.stream().map(ProviderSummary::id).toList());
            return found.stream().map(provider -> new Row(provider, standing.getOrDefault(provider.id(), 0L)));
        }

        @Override
        public int count(String search) {
            return Math.toIntExact(providers.count(new ProviderFilter(search)));
        }
    }
}
