package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The head of a page: where it is, its one title, its one primary action, and facts worth a line. */
public final class PageHeader extends Composite<Header> {

    private final Nav breadcrumbs = new Nav();
    private final H1 title;
    private final Div actions = new Div();
    private final Div meta = new Div();

    public PageHeader(String title) {
        this.title = new H1(title);
        breadcrumbs.addClassName("pl-crumbs");
        breadcrumbs.setAriaLabel(getTranslation("uikit.header.breadcrumbs"));
        breadcrumbs.setVisible(false);
        actions.addClassName("pl-actions");
        meta.addClassName("pl-meta");
        meta.setVisible(false);
        Div row = new Div(this.title, actions);
        row.addClassName("pl-title-row");
        getContent().add(breadcrumbs, row, meta);
        getContent().addClassName("pl-header");
    }

    /** Adds a step of the way here, from the outside in; the page itself is not a step. */
    public PageHeader crumb(String text, Class<? extends Component> view, RouteParameters parameters) {
        return crumb(new RouterLink(text, view, parameters));
    }

    public PageHeader crumb(String text, Class<? extends Component> view) {
        return crumb(new RouterLink(text, view));
    }

    /** A step in another module, by its path without a leading slash. */
    public PageHeader crumb(String text, String path) {
        return crumb(new Anchor(path, text));
    }

    /** The one thing most people come to this page for. */
    public PageHeader primary(Button action) {
        action.addThemeVariants(ButtonVariant.PRIMARY);
        actions.add(action);
        return this;
    }

    /** Secondary actions, before the primary one. */
    public PageHeader actions(Component... secondary) {
        for (int i = 0; i < secondary.length; i++) {
            actions.addComponentAtIndex(i, secondary[i]);
        }
        return this;
    }

    public PageHeader meta(Component... facts) {
        meta.add(facts);
        meta.setVisible(true);
        return this;
    }

    public PageHeader meta(String fact) {
        return meta(new Span(fact));
    }

    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    public String title() {
        return title.getText();
    }

    private PageHeader crumb(Component link) {
        breadcrumbs.add(link);
        breadcrumbs.setVisible(true);
        return this;
    }
}
