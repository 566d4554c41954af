package io.parley.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.parley.common.ProblemException;
import io.parley.common.Texts;
import io.parley.identity.AccountService;
import io.parley.identity.CurrentUser;
import io.parley.identity.ThemePreference;
import io.parley.uikit.AccountSection;
import io.parley.uikit.Card;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ProblemBanner;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One's own account: language, light or dark, password. */
@Route("account")
@PermitAll
class AccountView extends Composite<Page> implements HasDynamicTitle {

    private final AccountService accounts;

    AccountView(AccountService accounts, CurrentUser currentUser, List<AccountSection> sections) {
        this.accounts = accounts;
        getContent().narrow();
        getContent()
                .add(
                        new PageHeader(getTranslation("identity.account.title"))
                                .meta(currentUser.require().email()),
                        look(),
                        password());
        sections.stream()
                .filter(section -> currentUser.require().can(section.permission()))
                .sorted(Comparator.comparingInt(AccountSection::order))
                .forEach(section -> getContent().add(section.create()));
        if (accounts.workplaces().size() > 1) {
            getContent()
                    .add(new Card(
                            getTranslation("identity.account.workplaces"),
                            new Anchor("choose-workplace", getTranslation("identity.account.changeWorkplace"))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.account.title");
    }

    private Card look() {
        RadioButtonGroup<Locale> language = new RadioButtonGroup<>(getTranslation("identity.account.language"));
        language.setItems(Texts.languages());
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(Texts.offered(getLocale()));
        language.addValueChangeListener(chosen -> {
            accounts.prefer(chosen.getValue());
            UI.getCurrentOrThrow().getPage().reload();
        });
        RadioButtonGroup<ThemePreference> theme = new RadioButtonGroup<>(getTranslation("identity.account.theme"));
        theme.setItems(ThemePreference.values());
        theme.setItemLabelGenerator(choice -> getTranslation("identity.theme." + choice.name()));
        theme.setValue(accounts.preferences().theme());
        theme.addValueChangeListener(chosen -> {
            accounts.prefer(chosen.getValue());
            UI.getCurrentOrThrow().getPage().reload();
        });
        return new Card(getTranslation("identity.account.look"), stack(language, theme));
    }

    private Card password() {
        ProblemBanner banner = new ProblemBanner();
        PasswordField present = new PasswordField(getTranslation("identity.password.present"));
        present.setWidthFull();
        present.setRequiredIndicatorVisible(true);
        present.getElement().setAttribute("autocomplete", "current-password");
        NewPasswordFields next = new NewPasswordFields();
        Button save = new Button(getTranslation("identity.account.changePassword"), pressed -> {
            try {
                banner.clear();
                accounts.changePassword(present.getValue(), next.value());
                present.clear();
                next.clear();
                Notices.done(getTranslation("identity.account.passwordChanged"));
            } catch (ProblemException problem) {
                banner.say(problem);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new Card(
                getTranslation("identity.account.password"),
                stack(
                        new Paragraph(getTranslation("identity.account.passwordText")),
                        banner,
                        present,
                        next,
                        new Div(save)));
    }

    private static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("pl-stack");
        return stack;
    }
}
