package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.ContactRole;
import java.util.Locale;

/** What the roles of a client's people are called. */
final class RoleTexts {

    private RoleTexts() {}

    /** @param reader in whose language */
    static String of(Component reader, ContactRole role) {
        return reader.getTranslation("clients.role." + role.name().toLowerCase(Locale.ROOT));
    }
}
