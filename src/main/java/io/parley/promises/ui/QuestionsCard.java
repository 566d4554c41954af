package io.parley.promises.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.EngagementId;
import io.parley.promises.OfferContradiction;
import io.parley.promises.PromiseOverview;
import io.parley.promises.ProviderQuestionDetails;
import io.parley.promises.ProviderQuestionService;
import io.parley.promises.QuestionWording;
import io.parley.quotes.TermWording;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.Notices;
import java.util.Currency;
import java.util.List;

/** Where two sources disagree, each with one click to ask, and what is on the list for the provider's agent already. */
final class QuestionsCard extends Composite<Div> {

    private final EngagementId engagement;
    private final ProviderQuestionService questions;
    private final boolean mayEdit;

    /** @param read what the tab shows at first */
    QuestionsCard(EngagementId engagement, ProviderQuestionService questions, PromiseOverview read, boolean mayEdit) {
        this.engagement = engagement;
        this.questions = questions;
        this.mayEdit = mayEdit;
        getContent().setTestId("provider-questions");
        show(read.contradictions(), read.questions());
    }

    private void show() {
        show(questions.findContradictions(engagement), questions.findByEngagement(engagement));
    }

    private void show(List<OfferContradiction> contradictions, List<ProviderQuestionDetails> asked) {
        getContent().removeAll();
        var open = contradictions.stream().filter(one -> one.question() == null).toList();
        if (!open.isEmpty()) {
            var card = new Card(getTranslation("promises.contradictions.title", open.size()));
            card.add(quiet(getTranslation("promises.contradictions.text")));
            open.forEach(one -> card.add(contradiction(one)));
            getContent().add(card);
        }
        if (!asked.isEmpty()) {
            getContent().add(asked(asked));
        }
    }

    private Component asked(List<ProviderQuestionDetails> asked) {
        var card = new Card(getTranslation("promises.questions.title", asked.size()));
        card.add(quiet(getTranslation("promises.questions.text")));
        asked.forEach(one -> card.add(question(one)));
        return card;
    }

    private Component contradiction(OfferContradiction one) {
        var line = line(
                one.providerName(),
                Badge.bad(getTranslation("promises.contradictions.badge")),
                ask(
                        one.currency(),
                        one.contradiction().governing(),
                        one.contradiction().other()));
        if (mayEdit) {
            var ask =
                    new Button(getTranslation("promises.contradictions.ask"), VaadinIcon.QUESTION.create(), pressed -> {
                        questions.ask(engagement, one.provider(), one.subject());
                        show();
                        Notices.done(getTranslation("promises.contradictions.asked", one.providerName()));
                    });
            ask.addThemeVariants(ButtonVariant.SMALL);
            ask.setDisableOnClick(true);
            ask.setTestId("ask-contradiction");
            line.add(ask);
        }
        return line;
    }

    private Component question(ProviderQuestionDetails one) {
        var line = line(
                one.providerName(),
                Badge.neutral(getTranslation("promises.questions.badge")),
                ask(
                        one.currency(),
                        one.statements().getFirst(),
                        one.statements().getLast()));
        if (mayEdit) {
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> {
                questions.remove(one.id());
                show();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(getTranslation("promises.questions.remove"));
            remove.setTestId("remove-question");
            line.add(remove);
        }
        return line;
    }

    private String ask(String currency, CapturedTerm one, CapturedTerm other) {
        var wording = new TermWording(
                this::getTranslation, UI.getCurrentOrThrow().getLocale(), Currency.getInstance(currency));
        return new QuestionWording(this::getTranslation, wording).ask(one, other);
    }

    private static Div line(String provider, Badge badge, String text) {
        var name = new Span(provider);
        name.addClassName("pl-strong");
        var words = new Div(new Div(name, badge), new Span(text));
        words.addClassName("pm-stacked");
        var line = new Div(words);
        line.addClassName("pm-question");
        return line;
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("pl-muted");
        return line;
    }
}
