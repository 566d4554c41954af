package io.parley.shell;

import com.vaadin.flow.component.page.ColorScheme;
import io.parley.identity.ThemePreference;

/** The themes as Vaadin names them. */
final class Themes {

    private Themes() {}

    static ColorScheme.Value scheme(ThemePreference preference) {
        return switch (preference) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
