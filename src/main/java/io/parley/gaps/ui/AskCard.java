package io.parley.gaps.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.uikit.Card;
import io.parley.uikit.Notices;

/** What to ask the provider for in writing, to be copied into a mail or a negotiation. */
final class AskCard extends Composite<Div> {

    AskCard(GapWords words) {
        var text = words.ask();
        var hint = new Paragraph(words.say("gaps.ask.hint"));
        hint.addClassName("pl-muted");
        var ask = new Div(text);
        ask.addClassName("pg-ask");
        ask.setTestId("gap-ask");
        var copy = new Button(words.say("gaps.ask.copy"), pressed -> {
            ask.getElement().executeJs("navigator.clipboard?.writeText($0)", text);
            Notices.done(words.say("gaps.ask.copied"));
        });
        copy.setTestId("copy-ask");
        var content = new Div(hint, ask, new Div(copy));
        content.addClassName("pl-stack");
        getContent().add(new Card(words.say("gaps.ask.title"), content));
    }
}
