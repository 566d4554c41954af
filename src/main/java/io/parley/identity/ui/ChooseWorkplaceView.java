package io.parley.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import io.parley.identity.AccountService;
import io.parley.identity.WorkplaceReference;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.web.csrf.CsrfToken;

/** Lets somebody with several memberships say where to work. */
@Route(value = "choose-workplace", autoLayout = false)
@PermitAll
class ChooseWorkplaceView extends EntryPage implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountService accounts;

    ChooseWorkplaceView(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                getTranslation("identity.choose.title"),
                getTranslation("identity.choose.text"),
                accounts.workplaces().stream().map(this::choice).toArray(Component[]::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.choose.title");
    }

    /** A form of its own, posted by the browser: the session changes under it. */
    private Component choice(WorkplaceReference workplace) {
        Span role = new Span(getTranslation("identity.role." + workplace.role().name()));
        role.addClassName("pl-entry-choice-role");
        NativeButton button = new NativeButton();
        button.add(new Span(workplace.name()), role);
        button.addClassName("pl-entry-choice");
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "choose-workplace");
        form.appendChild(hidden("tenant", workplace.id().toString()), button.getElement());
        if (VaadinServletRequest.getCurrent() != null
                && VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName())
                        instanceof CsrfToken token) {
            form.appendChild(hidden(token.getParameterName(), token.getToken()));
        }
        Div holder = new Div();
        holder.getElement().appendChild(form);
        return holder;
    }

    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }
}
