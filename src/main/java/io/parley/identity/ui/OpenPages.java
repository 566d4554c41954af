package io.parley.identity.ui;

import com.vaadin.flow.server.VaadinSession;
import io.parley.identity.SessionPages;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;

/** Tells the pages of a session that it has ended. */
@Component
class OpenPages implements SessionPages {

    @Override
    public void leave(HttpSession session) {
        for (VaadinSession pages : VaadinSession.getAllSessions(session)) {
            pages.accessSynchronously(() -> pages.getUIs().forEach(ui -> {
                ui.getPage().setLocation("sign-in?ended");
                ui.push();
            }));
        }
    }
}
