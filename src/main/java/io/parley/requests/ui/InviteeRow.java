package io.parley.requests.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.common.ProblemException;
import io.parley.common.Texts;
import io.parley.identity.EmailAddress;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.requests.Invitee;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** One provider to ask: who there, and in which language. */
final class InviteeRow extends Composite<Div> {

    private final ProviderService providers;
    private final ComboBox<ProviderReference> provider = new ComboBox<>();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<Locale> language = new Select<>();

    InviteeRow(ProviderService providers, Consumer<InviteeRow> remove) {
        this.providers = providers;
        provider.setLabel(getTranslation("requests.form.provider"));
        provider.setItems(providers.findChoices());
        provider.setItemLabelGenerator(ProviderReference::name);
        provider.setAllowCustomValue(true);
        provider.addCustomValueSetListener(typed -> addProvider(typed.getDetail()));
        provider.setTestId("invitee-provider");
        name.setLabel(getTranslation("requests.form.contact"));
        name.setTestId("invitee-name");
        email.setLabel(getTranslation("requests.form.email"));
        email.setTestId("invitee-email");
        language.setLabel(getTranslation("requests.form.language"));
        language.setItems(Texts.languages());
        language.setItemLabelGenerator(item -> item.getDisplayLanguage(item));
        language.setValue(Texts.offered(getLocale()));
        var drop = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> remove.accept(this));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setAriaLabel(getTranslation("requests.form.removeProvider"));
        getContent().addClassName("rq-invitee");
        getContent().add(provider, name, email, language, drop);
    }

    boolean isEmpty() {
        return provider.isEmpty() && name.isEmpty() && email.isEmpty();
    }

    /** Empty for a row nobody touched. */
    Optional<Invitee> read() {
        if (isEmpty()) {
            return Optional.empty();
        }
        mark(provider, provider.isEmpty(), "requests.form.providerMissing");
        mark(name, name.isEmpty(), "requests.form.contactMissing");
        mark(email, email.isEmpty() || email.isInvalid(), "requests.form.emailMissing");
        var chosen = provider.getValue();
        if (chosen == null || name.isEmpty() || email.isInvalid()) {
            throw new ProblemException("requests.problem.row");
        }
        return Optional.of(
                new Invitee(chosen.id(), name.getValue(), EmailAddress.of(email.getValue()), language.getValue()));
    }

    private void mark(HasValidation field, boolean wrong, String key) {
        field.setErrorMessage(wrong ? getTranslation(key) : "");
        field.setInvalid(wrong);
    }

    private void addProvider(String typed) {
        var id = providers.ensure(typed);
        var all = providers.findChoices();
        provider.setItems(all);
        all.stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(provider::setValue);
    }
}
