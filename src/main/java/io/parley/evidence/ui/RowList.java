package io.parley.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.evidence.OfferReading;
import io.parley.quotes.QuoteTerm;
import io.parley.quotes.TermWording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The right half: what was found, what came of it, and what nobody found. One entry is the current one. */
final class RowList extends Composite<Div> {

    private final TermWording wording;
    private final boolean mayEdit;
    private final Consumer<Row> chosen;
    private final Consumer<Command> act;
    private final Map<Shown, Button> choices = new EnumMap<>(Shown.class);
    private final Div list = new Div();
    private final List<RowCard> cards = new ArrayList<>();
    private Shown shown = Shown.OPEN;
    private int current;
    private OfferReading reading;
    private List<QuoteTerm> terms;

    /**
     * @param chosen told the entry that becomes the current one
     * @param act told what is to be done about the current one
     */
    RowList(
            OfferReading reading,
            List<QuoteTerm> terms,
            TermWording wording,
            boolean mayEdit,
            Consumer<Row> chosen,
            Consumer<Command> act) {
        this.reading = reading;
        this.terms = terms;
        this.wording = wording;
        this.mayEdit = mayEdit;
        this.chosen = chosen;
        this.act = act;
        list.addClassName("ev-list");
        list.getElement().setAttribute("role", "list");
        list.setTestId("evidence-list");
        getContent().addClassName("ev-terms");
        getContent().add(filter(), list);
    }

    private Div filter() {
        var filter = new Div();
        filter.addClassName("ev-filter");
        filter.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("evidence.show"));
        for (var each : Shown.values()) {
            var choice = new Button("", pressed -> show(each, 0));
            choice.addThemeVariants(ButtonVariant.SMALL);
            choice.setTestId("show-" + each.key());
            choices.put(each, choice);
            filter.add(choice);
        }
        return filter;
    }

    /** Shows what became of the terms; the current entry's place is kept, so that the next one moves up into it. */
    void refresh(OfferReading newReading, List<QuoteTerm> newTerms) {
        reading = newReading;
        terms = newTerms;
        show(shown, current);
    }

    void show(Shown wanted, int place) {
        shown = wanted;
        choices.forEach((each, choice) -> {
            var count = Row.of(reading, terms, each).size();
            choice.setText(getTranslation("evidence.show." + each.key(), count));
            choice.getElement().setAttribute("aria-pressed", String.valueOf(each == wanted));
        });
        fill(Row.of(reading, terms, wanted));
        choose(place);
    }

    /** Makes the entry of a captured term the current one, if there is such an entry. */
    void showTerm(String entry) {
        var rows = Row.of(reading, terms, Shown.ACCEPTED);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(entry)) {
                show(Shown.ACCEPTED, i);
                return;
            }
        }
    }

    Optional<RowCard> current() {
        return cards.isEmpty() ? Optional.empty() : Optional.of(cards.get(current));
    }

    void move(int by) {
        if (!cards.isEmpty()) {
            choose(Math.clamp(current + by, 0, cards.size() - 1));
            focus();
        }
    }

    /** Where keys are heard even by a reader of the screen. */
    void focus() {
        current().ifPresent(RowCard::focus);
    }

    private void fill(List<Row> rows) {
        list.removeAll();
        cards.clear();
        for (var row : rows) {
            int place = cards.size();
            var card = new RowCard(row, wording, mayEdit, act);
            card.addClickListener(clicked -> {
                if (current != place) {
                    choose(place);
                }
            });
            cards.add(card);
            list.add(card);
        }
        list.getElement().setAttribute("aria-label", getTranslation("evidence.show." + shown.key(), rows.size()));
        if (rows.isEmpty()) {
            list.getElement().removeAttribute("role");
            list.add(new Paragraph(getTranslation("evidence.none." + shown.key())));
        } else {
            list.getElement().setAttribute("role", "list");
        }
    }

    private void choose(int place) {
        if (cards.isEmpty()) {
            current = 0;
            return;
        }
        current = Math.clamp(place, 0, cards.size() - 1);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).choose(i == current);
        }
        chosen.accept(cards.get(current).row());
    }
}
