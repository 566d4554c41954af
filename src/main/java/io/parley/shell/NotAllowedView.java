package io.parley.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** A service refused; the reader learns no more than from a wrong address. */
@AnonymousAllowed
class NotAllowedView extends Composite<NotYoursPage>
        implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    /** By hand: Flow creates only what has a public constructor. */
    @Override
    protected NotYoursPage initContent() {
        return new NotYoursPage();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.notFound.title");
    }
}
