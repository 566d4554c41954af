package io.parley.policies.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.parley.common.Formats;
import io.parley.providers.KeptServiceLevel;
import io.parley.uikit.FormDialog;
import java.util.List;
import java.util.function.Consumer;

/** Chooses among the service levels the catalogue keeps for the provider. */
final class TakeOverForm extends Composite<Div> {

    private final RadioButtonGroup<KeptServiceLevel> choice = new RadioButtonGroup<>();

    private TakeOverForm(List<KeptServiceLevel> kept) {
        choice.setLabel(getTranslation("policies.takeOver.which"));
        choice.setItems(kept);
        choice.setItemLabelGenerator(this::name);
        choice.setValue(kept.getFirst());
        choice.setTestId("kept-levels");
        getContent().addClassName("pl-stack");
        getContent().add(new Paragraph(getTranslation("policies.takeOver.text")), choice);
    }

    static FormDialog dialog(List<KeptServiceLevel> kept, Consumer<KeptServiceLevel> take) {
        var form = new TakeOverForm(kept);
        return new FormDialog(form.getTranslation("policies.takeOver"), form, () -> take.accept(form.choice.getValue()))
                .saveText(form.getTranslation("policies.takeOver.save"));
    }

    private String name(KeptServiceLevel level) {
        var plan = level.plan().isEmpty() ? getTranslation("policies.level.allPlans") : level.plan();
        var source = level.source().isEmpty() ? getTranslation("quotes.fit.tier.noSource") : level.source();
        var day = level.asOf() == null
                ? getTranslation("quotes.fit.tier.noDay")
                : getTranslation("quotes.fit.tier.asOf", Formats.of(getLocale()).date(level.asOf()));
        return getTranslation("policies.level.name", plan, level.clauses().size(), source, day);
    }
}
