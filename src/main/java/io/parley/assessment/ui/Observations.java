package io.parley.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.assessment.ObservationDetails;
import io.parley.common.Formats;
import io.parley.uikit.Badge;
import io.parley.uikit.ReaderZone;
import java.util.List;

/** What was noticed about one consideration, and the button that adds to it. */
final class Observations extends Composite<Div> {

    private final ObservationDesk desk;

    Observations(int consideration, List<ObservationDetails> noted, ObservationDesk desk) {
        this.desk = desk;
        getContent().addClassName("as-observations");
        noted.forEach(one -> getContent().add(observation(one)));
        if (desk.mayEdit()) {
            var add = new Button(
                    getTranslation("assessment.observation.add"),
                    VaadinIcon.EYE.create(),
                    pressed -> desk.note(consideration, this));
            add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add.setTestId("note-" + consideration);
            getContent().add(add);
        }
    }

    private Component observation(ObservationDetails one) {
        var line = new Div();
        line.addClassName("as-observation");
        if (one.redFlag()) {
            line.add(Badge.warn(getTranslation("assessment.observation.softFlag")));
        }
        var name = desk.name(one.provider());
        if (!name.isEmpty()) {
            var provider = new Span(name);
            provider.addClassName("as-provider");
            line.add(provider);
        }
        var day = Formats.of(getLocale())
                .date(one.observedAt().atZone(ReaderZone.get()).toLocalDate());
        var who = new Span(one.observedBy() + " · " + day);
        who.addClassNames("pl-muted", "pl-small");
        line.add(new Span(one.text()), who);
        if (desk.mayEdit()) {
            var retract = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> desk.retract(one, this));
            retract.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            retract.setAriaLabel(getTranslation("assessment.retract.confirm"));
            retract.setTestId("retract");
            line.add(retract);
        }
        return line;
    }
}
