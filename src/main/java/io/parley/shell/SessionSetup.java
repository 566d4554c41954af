package io.parley.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.parley.common.Texts;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives every session its language and its error handler: the account's language, before sign-in the browser's. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private final CurrentUser currentUser;
    private final transient Incident incident;

    SessionSetup(CurrentUser currentUser, Incident incident) {
        this.currentUser = currentUser;
        this.incident = incident;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(created -> {
            VaadinSession session = created.getSession();
            session.setErrorHandler(new UnexpectedErrors(incident));
            session.setLocale(Texts.offered(created.getRequest().getLocale()));
        });
        event.getSource().addUIInitListener(created -> speak(created.getUI()));
    }

    private void speak(UI ui) {
        Locale language =
                currentUser.find().map(Actor::locale).map(Texts::offered).orElseGet(ui::getLocale);
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.toLanguageTag());
    }
}
