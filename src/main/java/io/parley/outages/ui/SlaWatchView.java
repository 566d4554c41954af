package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.parley.common.Formats;
import io.parley.identity.Roles;
import io.parley.outages.ServiceWatchService;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** The service levels of all clients the reader works for, the worst first, and where their credits go. */
@Route(SlaWatchView.PATH)
@StyleSheet("context://assets/styles/outages.css")
@Menu(title = "outages.watch.menu", order = 30)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class SlaWatchView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "sla-watch";

    /** Query parameter that says which clients are shown. */
    private static final String SHOWN = "list";

    private static final String TO_DO = "todo";
    private static final String ALL = "all";

    private final ServiceWatchService watch;

    SlaWatchView(ServiceWatchService watch) {
        this.watch = watch;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOWN)
                .filter(TO_DO::equals)
                .orElse(ALL);
        var words = new WatchWords(this, Formats.of(getLocale()));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle()).meta(getTranslation("outages.watch.hint")),
                        filter(shown),
                        new WatchList(watch, words, shown.equals(TO_DO)));
        var providers = watch.sumByProvider();
        if (!providers.isEmpty()) {
            getContent().add(new LeakageMeter(providers, words.formats()));
        }
    }

    private Component filter(String shown) {
        var filter = new RadioButtonGroup<String>();
        filter.setItems(ALL, TO_DO);
        filter.setItemLabelGenerator(item -> getTranslation("outages.watch.shown." + item));
        filter.setAriaLabel(getTranslation("outages.watch.shown"));
        filter.setValue(shown);
        filter.addClassName("pl-segments");
        filter.setTestId("watch-shown");
        filter.addValueChangeListener(changed -> UI.getCurrentOrThrow()
                .navigate(
                        PATH,
                        TO_DO.equals(changed.getValue()) ? QueryParameters.of(SHOWN, TO_DO) : QueryParameters.empty()));
        return filter;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outages.watch.title");
    }
}
