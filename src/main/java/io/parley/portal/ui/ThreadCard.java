package io.parley.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.portal.QuestionThread;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.ReaderZone;
import java.time.Instant;

/** A question and its answers. */
final class ThreadCard extends Composite<Card> {

    private final QuestionThread thread;
    private final Component[] below;

    /** @param below what stands under the answers, such as a form */
    ThreadCard(QuestionThread thread, Component... below) {
        this.thread = thread;
        this.below = below.clone();
    }

    @Override
    protected Card initContent() {
        Card card = new Card(said(thread.text(), thread.askedBy(), thread.askedAt()));
        thread.answers().forEach(answer -> {
            Div reply = said(answer.text(), answer.answeredBy(), answer.answeredAt());
            reply.addClassName("pl-reply");
            card.add(reply);
        });
        if (thread.open()) {
            card.add(Badge.warn(getTranslation("portal.questions.open")));
        }
        card.add(below);
        return card;
    }

    private Div said(String text, String by, Instant at) {
        Span who = new Span(by + " · " + Formats.of(getLocale()).dateTime(at, ReaderZone.get()));
        who.addClassNames("pl-muted", "pl-small");
        Paragraph words = new Paragraph(text);
        words.addClassName("pl-words");
        return new Div(who, words);
    }
}
