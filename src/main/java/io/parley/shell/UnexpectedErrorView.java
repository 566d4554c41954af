package io.parley.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.InternalServerError;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that could not be opened for a reason nobody foresaw: a number to quote, no stack, no path. */
@AnonymousAllowed
class UnexpectedErrorView extends InternalServerError implements HasDynamicTitle {

    private final transient Incident incident;

    UnexpectedErrorView(Incident incident) {
        this.incident = incident;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        ErrorPage page = new ErrorPage();
        page.say(
                getTranslation("shell.error.title"),
                getTranslation("shell.error.text", incident.report(parameter.getException())));
        getElement().removeAllChildren();
        getElement().appendChild(page.getElement());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.title");
    }
}
