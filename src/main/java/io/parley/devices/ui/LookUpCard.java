package io.parley.devices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.parley.devices.PolicyDetails;
import io.parley.devices.PolicyFilter;
import io.parley.devices.WarrantyCatalogueService;
import io.parley.uikit.Card;
import java.util.function.Function;

/** Type a SKU or a family and read who stands in for it. */
final class LookUpCard extends Card {

    private static final int MOST = 6;

    private final WarrantyCatalogueService catalogue;
    private final DeviceWords words;
    private final Function<PolicyDetails, Component[]> actions;
    private final Div answer = new Div();

    /** @param actions what the reader can do about a policy */
    LookUpCard(WarrantyCatalogueService catalogue, DeviceWords words, Function<PolicyDetails, Component[]> actions) {
        super(words.say("devices.lookUp.title"));
        this.catalogue = catalogue;
        this.words = words;
        this.actions = actions;
        var field = new TextField(words.say("devices.lookUp.label"));
        field.setHelperText(words.say("devices.lookUp.hint"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setTestId("look-up");
        field.setWidthFull();
        answer.addClassName("pl-stack");
        answer.getElement().setAttribute("aria-live", "polite");
        field.addValueChangeListener(changed -> {
            answer.removeAll();
            var asked = changed.getValue().strip();
            if (!asked.isEmpty()) {
                show(asked);
            }
        });
        add(field, answer);
    }

    /** By the number; if no policy speaks of it, by the words. */
    private void show(String asked) {
        var bySku = catalogue.findBySku(asked);
        var found = bySku.isEmpty() ? catalogue.find(PolicyFilter.ALL.searching(asked)) : bySku;
        var said = found.isEmpty()
                ? "devices.lookUp.nothing"
                : bySku.isEmpty() ? "devices.lookUp.byWords" : "devices.lookUp.bySku";
        answer.add(new Paragraph(words.say(said, asked)));
        found.stream().limit(MOST).forEach(policy -> answer.add(new PolicyCard(words, policy, actions.apply(policy))));
    }
}
