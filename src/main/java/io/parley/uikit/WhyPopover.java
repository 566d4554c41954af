package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Supplier;

/**
 * A figure that explains itself: dotted underline, and on a click the formula, its inputs and the evidence. The
 * explanation is made when it is asked for, so that a wide table stays cheap.
 */
public final class WhyPopover extends Composite<Span> {

    private final Button figure;

    public WhyPopover(String figure, Supplier<Why> why) {
        this.figure = new Button(figure);
        this.figure.addThemeVariants(ButtonVariant.TERTIARY);
        this.figure.addClassName("pl-why");
        this.figure.setAriaLabel(getTranslation("uikit.why.label", figure));
        Popover popover = new Popover();
        popover.addClassName("pl-why-popover");
        popover.setTarget(this.figure);
        popover.setPosition(PopoverPosition.BOTTOM);
        popover.setWidth("23rem");
        popover.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && popover.getChildren().findAny().isEmpty()) {
                popover.setAriaLabel(why.get().title());
                popover.add(explanation(why.get()));
            }
        });
        getContent().add(this.figure, popover);
    }

    /**
     * A sentence whose figure explains itself.
     *
     * @param figure as it stands in the sentence
     */
    public static Component within(String sentence, String figure, Supplier<Why> why) {
        int at = sentence.indexOf(figure);
        if (at < 0) {
            throw new IllegalArgumentException("The sentence does not name " + figure);
        }
        return new Span(
                new Text(sentence.substring(0, at)),
                new WhyPopover(figure, why),
                new Text(sentence.substring(at + figure.length())));
    }

    /** How the figure is to be taken. */
    public WhyPopover tone(Tone tone) {
        figure.addClassName(tone.cssName());
        return this;
    }

    /** The most important figure of its table. */
    public WhyPopover big() {
        figure.addClassName("big");
        return this;
    }

    private Component explanation(Why why) {
        Paragraph formula = new Paragraph(why.formula());
        formula.addClassName("pl-muted");
        DefinitionList inputs = new DefinitionList();
        why.inputs().forEach(input -> inputs.add(input.label(), value(input)));
        Span result = new Span(why.result());
        result.addClassName("pl-why-result");
        Div content = new Div(new H3(why.title()), result, formula, inputs);
        content.addClassName("pl-why-content");
        return content;
    }

    private Component value(Why.Input input) {
        Span value = new Span(new Span(input.value()));
        value.addClassName("pl-why-value");
        if (input.evidence() != null) {
            value.add(new EvidenceBadge(input.evidence()));
        }
        return value;
    }
}
