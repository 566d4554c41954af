package io.parley.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.parley.common.Texts;
import io.parley.identity.AccountService;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.identity.Preferences;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives every session its language, its theme and its error handler: as the account prefers, before sign-in the browser. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private final CurrentUser currentUser;
    private final transient AccountService accounts;
    private final transient Incident incident;

    SessionSetup(CurrentUser currentUser, AccountService accounts, Incident incident) {
        this.currentUser = currentUser;
        this.accounts = accounts;
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
        Optional<Preferences> preferences =
                currentUser.find().filter(actor -> actor.accountId() != null).map(actor -> accounts.preferences());
        Locale language = preferences
                .flatMap(Preferences::language)
                .or(() -> currentUser.find().map(Actor::locale))
                .map(Texts::offered)
                .orElseGet(ui::getLocale);
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.toLanguageTag());
        preferences.map(Preferences::theme).map(Themes::scheme).ifPresent(ui.getPage()::setColorScheme);
    }
}
