package io.parley.devices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.clients.ClientId;
import io.parley.devices.PolicyDraft;
import io.parley.uikit.DateField;
import io.parley.uikit.PercentField;
import io.parley.warranty.ComponentTerms;
import io.parley.warranty.FreightPayer;
import io.parley.warranty.Grantor;
import io.parley.warranty.Remedy;
import io.parley.warranty.ReplacementInherits;
import io.parley.warranty.ReplacementTerms;
import io.parley.warranty.StartBasis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a warranty's paper says; what it does not say stays empty. */
final class PolicyForm extends FormLayout {

    private final TextField code;
    private final TextField manufacturer;
    private final TextField family;
    private final TextField pattern;
    private final TextField className;
    private final TextField deductible;
    private final TextField proof;
    private final TextField source;
    private final TextArea exclusions;
    private final Select<Grantor> grantor;
    private final Select<StartBasis> basis;
    private final Select<Remedy> remedy;
    private final Select<FreightPayer> freight;
    private final Select<ReplacementInherits> inherits;
    private final Select<Boolean> advance;
    private final Select<Boolean> transferable;
    private final IntegerField offset;
    private final IntegerField term;
    private final Checkbox lifetime = new Checkbox();
    private final IntegerField psu;
    private final IntegerField battery;
    private final IntegerField headset;
    private final IntegerField software;
    private final IntegerField response;
    private final PercentField rate;
    private final DateField endOfSale;
    private final DateField lastSupport;
    private final DateField effectiveFrom;
    private final DateField effectiveTo;
    private final DateField asOf;
    private final DeviceWords words;
    private final @Nullable ClientId onlyFor;
    private boolean touched;

    PolicyForm(DeviceWords words, @Nullable PolicyDraft known) {
        this.words = words;
        onlyFor = known == null ? null : known.onlyFor();
        code = text("code", true);
        manufacturer = text("manufacturer", false);
        family = text("family", false);
        pattern = text("pattern", true);
        pattern.setHelperText(words.say("devices.policy.patternHint"));
        className = text("class", false);
        deductible = text("deductible", false);
        proof = text("proof", false);
        source = text("source", false);
        exclusions = new TextArea(words.say("devices.policy.exclusions"));
        grantor = choice("grantor", "devices.grantor.", Grantor.values());
        basis = choice("basis", "devices.basis.", StartBasis.values());
        basis.setEmptySelectionAllowed(false);
        basis.setValue(StartBasis.PURCHASE);
        remedy = choice("remedy", "devices.remedy.", Remedy.values());
        freight = choice("freight", "devices.freight.", FreightPayer.values());
        inherits = choice("inherits", "devices.inherits.", ReplacementInherits.values());
        advance = answer("advance");
        transferable = answer("transferable");
        offset = months("offset");
        term = months("termMonths");
        lifetime.setLabel(words.say("devices.cover.LIFETIME"));
        lifetime.addValueChangeListener(changed -> term.setEnabled(!changed.getValue()));
        psu = months("psu");
        battery = months("battery");
        headset = months("headset");
        software = months("software");
        response = months("response");
        rate = new PercentField(words.say("devices.policy.rate"));
        endOfSale = new DateField(words.say("devices.policy.endOfSale"));
        lastSupport = new DateField(words.say("devices.policy.lastSupport"));
        effectiveFrom = new DateField(words.say("devices.policy.effectiveFrom"));
        effectiveTo = new DateField(words.say("devices.policy.effectiveTo"));
        asOf = new DateField(words.say("devices.policy.asOf"));
        if (known != null) {
            fill(known);
        }
        add(code, manufacturer, family, pattern, grantor, className, basis, offset, term, lifetime);
        add(psu, battery, headset, software, remedy, response, advance, freight, deductible, proof);
        add(transferable, inherits, rate, endOfSale, lastSupport, effectiveFrom, effectiveTo, source, asOf);
        add(exclusions, 2);
        setAutoResponsive(true);
        getChildren().forEach(this::watch);
    }

    private void watch(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            field.addValueChangeListener(changed -> touched = true);
        }
    }

    private TextField text(String name, boolean needed) {
        var field = new TextField(words.say("devices.policy." + name));
        field.setRequiredIndicatorVisible(needed);
        field.setTestId("policy-" + name);
        return field;
    }

    private IntegerField months(String name) {
        var field = new IntegerField(words.say("devices.policy.field." + name));
        field.setTestId("policy-" + name);
        return field;
    }

    private <E extends Enum<E>> Select<E> choice(String name, String prefix, E[] values) {
        var field = new Select<E>();
        field.setLabel(words.say("devices.policy." + name));
        field.setItems(List.of(values));
        field.setItemLabelGenerator(value -> value == null ? "" : words.say(prefix + value.name()));
        field.setEmptySelectionAllowed(true);
        return field;
    }

    private Select<Boolean> answer(String name) {
        var field = new Select<Boolean>();
        field.setLabel(words.say("devices.policy." + name));
        field.setItems(true, false);
        field.setItemLabelGenerator(yes -> yes == null ? "" : words.say(yes ? "devices.yes" : "devices.no"));
        field.setEmptySelectionAllowed(true);
        return field;
    }

    private void fill(PolicyDraft known) {
        var terms = known.replacement();
        code.setValue(known.code());
        manufacturer.setValue(known.manufacturer());
        family.setValue(known.family());
        pattern.setValue(known.pattern());
        className.setValue(known.className());
        grantor.setValue(known.grantor());
        basis.setValue(known.basis());
        offset.setValue(known.offsetMonths());
        term.setValue(known.termMonths());
        lifetime.setValue(known.termMonths() == null);
        psu.setValue(known.components().psu());
        battery.setValue(known.components().battery());
        headset.setValue(known.components().headset());
        software.setValue(known.components().software());
        remedy.setValue(terms.remedy());
        response.setValue(terms.responseDays());
        advance.setValue(terms.advance());
        freight.setValue(terms.freightPayer());
        deductible.setValue(terms.deductible());
        proof.setValue(terms.proof());
        transferable.setValue(terms.transferable());
        inherits.setValue(terms.inherits());
        exclusions.setValue(terms.exclusions());
        rate.setValue(known.failureRate());
        endOfSale.setValue(known.endOfSale());
        lastSupport.setValue(known.lastSupport());
        effectiveFrom.setValue(known.effectiveFrom());
        effectiveTo.setValue(known.effectiveTo());
        source.setValue(known.source());
        asOf.setValue(known.asOf());
    }

    boolean isTouched() {
        return touched;
    }

    /** @throws ValidationException if a field that is needed is empty; it says so itself */
    PolicyDraft draft() throws ValidationException {
        boolean good = filled(code, !code.getValue().isBlank())
                & filled(pattern, !pattern.getValue().isBlank());
        boolean hasTerm = lifetime.getValue() || term.getValue() != null;
        term.setInvalid(!hasTerm);
        term.setErrorMessage(words.say("devices.policy.problem.needed"));
        if (!good || !hasTerm) {
            throw new ValidationException(List.of(), List.of());
        }
        return new PolicyDraft(
                code.getValue(),
                manufacturer.getValue(),
                family.getValue(),
                pattern.getValue(),
                grantor.getValue(),
                className.getValue(),
                basis.getValue(),
                offset.getValue() == null ? 0 : offset.getValue(),
                lifetime.getValue() ? null : term.getValue(),
                new ComponentTerms(psu.getValue(), battery.getValue(), headset.getValue(), software.getValue()),
                new ReplacementTerms(
                        remedy.getValue(),
                        response.getValue(),
                        advance.getValue(),
                        freight.getValue(),
                        deductible.getValue(),
                        proof.getValue(),
                        transferable.getValue(),
                        inherits.getValue(),
                        exclusions.getValue()),
                rate.getValue(),
                endOfSale.getValue(),
                lastSupport.getValue(),
                effectiveFrom.getValue(),
                effectiveTo.getValue(),
                source.getValue(),
                asOf.getValue(),
                onlyFor);
    }

    private boolean filled(TextField field, boolean good) {
        field.setErrorMessage(words.say("devices.policy.problem.needed"));
        field.setInvalid(!good);
        return good;
    }
}
