package io.parley.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.parley.common.Texts;
import io.parley.identity.AccountService;
import io.parley.identity.Actor;
import io.parley.identity.ThemePreference;
import java.util.Locale;

/** The reader's own corner: language, light or dark, password, sign out. */
final class UserMenu extends MenuBar {

    private final transient AccountService accounts;

    UserMenu(Actor actor, AccountService accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("pl-user-menu");
        Avatar avatar = new Avatar(actor.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        MenuItem root = addItem(new Span(avatar, new Span(actor.displayName())));
        root.setAriaLabel(getTranslation("shell.user.menu", actor.displayName()));
        SubMenu menu = root.getSubMenu();
        languages(menu.addItem(getTranslation("shell.user.language")).getSubMenu());
        themes(menu.addItem(getTranslation("shell.user.theme")).getSubMenu());
        menu.addItem(
                getTranslation("shell.user.account"),
                chosen -> UI.getCurrentOrThrow().navigate("account"));
        menu.addItem(getTranslation("shell.user.signOut"), chosen -> authentication.logout());
    }

    private void languages(SubMenu menu) {
        for (Locale language : Texts.languages()) {
            MenuItem item = menu.addItem(
                    getTranslation("shell.user.language." + language.getLanguage()), chosen -> speak(language));
            item.setCheckable(true);
            item.setChecked(language.equals(getLocale()));
        }
    }

    private void themes(SubMenu menu) {
        for (ThemePreference theme : ThemePreference.values()) {
            menu.addItem(
                    getTranslation("shell.user.theme." + theme.name().toLowerCase(Locale.ROOT)),
                    chosen -> paint(theme));
        }
    }

    private void paint(ThemePreference theme) {
        accounts.prefer(theme);
        UI.getCurrentOrThrow().getPage().setColorScheme(Themes.scheme(theme));
    }

    private void speak(Locale language) {
        accounts.prefer(language);
        UI ui = UI.getCurrentOrThrow();
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }
}
