package io.parley.gaps.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import io.parley.common.Formats;
import io.parley.gaps.ClientGaps;
import io.parley.gaps.TermGaps;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.KeyFigure;
import io.parley.uikit.Tone;
import java.util.ArrayList;

/** What one contract after the other leaves uncovered: figures, picture, table, and what to ask for. */
@StyleSheet("context://assets/styles/gaps.css")
final class GapPanel extends Composite<Div> {

    private final ClientGaps gaps;
    private final Runnable access;
    private final Div shown = new Div();

    /** @param access throws when the reader may not see the gap map any more */
    GapPanel(ClientGaps gaps, Runnable access) {
        this.gaps = gaps;
        this.access = access;
        getContent().addClassName("pl-stack");
        shown.addClassName("pl-stack");
        if (gaps.devices() == 0) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.PHONE, getTranslation("gaps.empty.title"), getTranslation("gaps.empty.text")));
            return;
        }
        if (gaps.terms().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.CALENDAR_CLOCK,
                            getTranslation("gaps.noTerm.title"),
                            getTranslation("gaps.noTerm.text")));
            return;
        }
        getContent().add(choice(), shown);
    }

    private Select<TermGaps> choice() {
        var choice = new Select<TermGaps>();
        choice.setLabel(getTranslation("gaps.contract"));
        choice.setItems(gaps.terms());
        choice.setItemLabelGenerator(term -> words(term).contract());
        choice.setTestId("gap-contract");
        choice.addClassName("pg-choice");
        choice.addValueChangeListener(chosen -> show(chosen.getValue()));
        choice.setValue(gaps.terms().getFirst());
        return choice;
    }

    private GapWords words(TermGaps term) {
        return new GapWords(this::getTranslation, Formats.of(getLocale()), gaps.currency(), term);
    }

    private void show(TermGaps term) {
        var words = words(term);
        var map = new Div(figures(term, words));
        map.addClassName("pl-stack");
        words.unknowns().forEach(line -> {
            var note = new Div(line);
            note.addClassNames("pg-note", Tone.WARN.cssName());
            map.add(note);
        });
        map.add(new GapTimeline(term, words), new GapTable(term, words));
        shown.removeAll();
        var card = new Card(getTranslation("gaps.title"), map);
        card.suffix(new GapExport(term, words, access).links());
        shown.add(card);
        if (!term.gaps().asks().isEmpty()) {
            shown.add(new AskCard(words));
        } else if (term.gaps().unknown() == 0) {
            shown.add(new Card(new Paragraph(getTranslation("gaps.nothing", words.lastDay()))));
        }
    }

    private com.vaadin.flow.component.Component figures(TermGaps term, GapWords words) {
        var groups = term.gaps();
        var figures = new ArrayList<KeyFigure>();
        var uncovered =
                new KeyFigure(words.count(groups.uncovered()), getTranslation("gaps.figure.uncovered", gaps.devices()));
        figures.add(groups.uncovered() > 0 ? uncovered.tone(Tone.WARN) : uncovered);
        figures.add(new KeyFigure(
                words.atLeast(words.number(groups.gapMonths()), groups.unknown() > 0),
                getTranslation("gaps.figure.months"),
                words::whyMonths));
        figures.add(new KeyFigure(words.failures(), getTranslation("gaps.figure.failures"), words::whyFailures));
        figures.add(new KeyFigure(words.cost(), getTranslation("gaps.figure.cost"), words::whyCost));
        return KeyFigure.row(figures.toArray(KeyFigure[]::new));
    }
}
