package io.parley.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.parley.common.NotFoundException;

/** A thing that is not there or not the reader's. */
@AnonymousAllowed
class ThingNotFoundView extends Composite<NotYoursPage>
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    /** By hand: Flow creates only what has a public constructor. */
    @Override
    protected NotYoursPage initContent() {
        return new NotYoursPage();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.notFound.title");
    }
}
