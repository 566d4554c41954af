package io.parley.providers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.providers.AdviserPay;
import io.parley.providers.AdviserPayKind;
import io.parley.providers.ProviderDraft;
import io.parley.uikit.Difference;
import io.parley.uikit.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields of a provider. */
final class ProviderForm extends Composite<FormLayout> {

    private static final String WEB_ADDRESS = "https?://\\S+";

    private final TextField name = new TextField(getTranslation("providers.field.name"));
    private final TextField kind = new TextField(getTranslation("providers.field.kind"));
    private final TextField website = new TextField(getTranslation("providers.field.website"));
    private final TextField support = new TextField(getTranslation("providers.field.support"));
    private final TextArea notes = new TextArea(getTranslation("providers.field.notes"));
    private final Binder<Values> binder = new Binder<>(Values.class);
    private final PayFields pay = new PayFields(binder);

    /** What the form edits, in one level. Public for the binder, which reads it by reflection. */
    public record Values(
            String name,
            String website,
            String kind,
            String support,
            String notes,
            AdviserPayKind payKind,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal amount,
            @Nullable Currency currency,
            String payNote,
            @Nullable LocalDate payAsOf) {

        static Values of(ProviderDraft draft) {
            AdviserPay pay = draft.adviserPay();
            return new Values(
                    draft.name(),
                    draft.website(),
                    draft.kind(),
                    draft.support(),
                    draft.notes(),
                    pay.kind(),
                    pay.percent(),
                    pay.amount(),
                    pay.currency(),
                    pay.note(),
                    pay.asOf());
        }

        ProviderDraft draft() {
            return new ProviderDraft(
                    name,
                    website,
                    kind,
                    support,
                    notes,
                    new AdviserPay(payKind, percent, amount, currency, payNote, payAsOf));
        }
    }

    /** @param taken whether another provider has the name */
    ProviderForm(ProviderDraft initial, Predicate<String> taken) {
        binder.forField(name)
                .asRequired(getTranslation("providers.form.required"))
                .withValidator(
                        text -> text.isBlank() || !taken.test(text),
                        context -> getTranslation(
                                "providers.problem.nameTaken", name.getValue().strip()))
                .bind("name");
        binder.forField(kind).bind("kind");
        binder.forField(website)
                .withValidator(
                        text -> text.isBlank() || text.strip().matches(WEB_ADDRESS),
                        getTranslation("providers.form.website"))
                .bind("website");
        binder.forField(support).bind("support");
        binder.forField(notes).bind("notes");
        limit();
        FormLayout layout = getContent();
        layout.setAutoResponsive(true);
        layout.addFormRow(name, kind);
        layout.addFormRow(website, support);
        layout.add(notes, 2);
        layout.add(new H3(getTranslation("providers.field.adviserPay")), 2);
        pay.addTo(layout);
        name.setId("provider-name");
        name.focus();
        binder.readRecord(Values.of(initial));
    }

    /** @throws ValidationException after marking the fields that are wrong */
    ProviderDraft draft() throws ValidationException {
        return binder.writeRecord().draft();
    }

    boolean changed() {
        return binder.hasChanges();
    }

    /** Where what was typed differs from what is saved now; nothing while a field is wrong. */
    List<Difference> differencesTo(ProviderDraft saved) {
        try {
            return pay.addTo(new Fields<Values>()
                            .add(name.getLabel(), Values::name)
                            .add(kind.getLabel(), Values::kind)
                            .add(website.getLabel(), Values::website)
                            .add(support.getLabel(), Values::support)
                            .add(notes.getLabel(), Values::notes))
                    .between(binder.writeRecord(), Values.of(saved));
        } catch (ValidationException invalid) {
            return List.of();
        }
    }

    private void limit() {
        name.setMaxLength(120);
        kind.setMaxLength(120);
        website.setMaxLength(200);
        support.setMaxLength(300);
        notes.setMaxLength(1000);
        kind.setHelperText(getTranslation("providers.field.kind.help"));
        support.setHelperText(getTranslation("providers.field.support.help"));
        website.setPlaceholder("https://");
        notes.setHelperText(getTranslation("providers.field.notes.help"));
    }
}
