package io.parley.policies.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.policies.InvalidPolicyException;
import io.parley.policies.Policy;
import io.parley.policies.PolicyRules;
import io.parley.providers.KeptServiceLevel;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keeps what stands on the page as what the provider usually offers: values only, for every colleague. */
final class KeepForm extends FormLayout {

    private final Policy policy;
    private final ComboBox<String> plan = new ComboBox<>();
    private final TextField source = new TextField();
    private final DateField asOf = new DateField();

    private KeepForm(Policy policy, PolicyDesk desk) {
        this.policy = policy;
        setAutoResponsive(true);
        setAutoRows(true);
        var names = new ArrayList<>(desk.planNames(policy));
        if (!policy.planName().isEmpty() && !names.contains(policy.planName())) {
            names.add(policy.planName());
        }
        plan.setLabel(getTranslation("policies.keep.plan"));
        plan.setHelperText(getTranslation("policies.keep.plan.help"));
        plan.setPlaceholder(getTranslation("policies.level.allPlans"));
        plan.setClearButtonVisible(true);
        plan.setItems(names);
        plan.setTestId("keep-plan");
        source.setLabel(getTranslation("policies.keep.source"));
        source.setHelperText(getTranslation("policies.keep.source.help"));
        source.setMaxLength(180);
        source.setTestId("keep-source");
        asOf.setLabel(getTranslation("quotes.term.asOf"));
        asOf.setValue(desk.today());
        var text = new Paragraph(getTranslation("policies.keep.text", policy.providerName()));
        add(text, 2);
        add(plan, 2);
        add(source, asOf);
        if (!policy.planName().isEmpty()) {
            plan.setValue(policy.planName());
        }
    }

    /** @param terms as they stand on the page */
    static FormDialog dialog(Policy policy, PolicyDesk desk, List<CapturedTerm> terms) {
        var form = new KeepForm(policy, desk);
        return new FormDialog(form.getTranslation("policies.keep.title", policy.providerName()), form, () -> {
                    desk.keep(policy, form.level(terms));
                    Notices.done(form.getTranslation("policies.keep.done", policy.providerName()));
                })
                .saveText(form.getTranslation("policies.keep"));
    }

    private KeptServiceLevel level(List<CapturedTerm> terms) {
        var known = terms.stream().filter(term -> term.value() != null).toList();
        var problems = PolicyRules.valueProblems(known);
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems);
        }
        return new KeptServiceLevel(
                Objects.requireNonNullElse(plan.getValue(), ""),
                policy.currency().getCurrencyCode(),
                known.stream()
                        .map(term -> new KeptServiceLevel.Clause(
                                term.key(), Objects.requireNonNull(term.value()), term.unit()))
                        .toList(),
                asOf.getValue(),
                source.getValue());
    }
}
