package io.parley.gaps.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.parley.gaps.TermGaps;
import io.parley.uikit.TableTwin;
import io.parley.uikit.TableTwin.Cell;
import io.parley.warranty.GapGroup;
import java.util.List;

/** The same as the picture in figures, with how each cost comes about. */
final class GapTable extends Composite<Div> {

    GapTable(TermGaps term, GapWords words) {
        getContent().setTestId("gap-table");
        getContent()
                .add(TableTwin.explained(
                        words.say("gaps.table.title"),
                        List.of(
                                words.say("gaps.table.family"),
                                words.say("gaps.table.devices"),
                                words.say("gaps.table.covered"),
                                words.say("gaps.table.months"),
                                words.say("gaps.table.failures"),
                                words.say("gaps.table.cost")),
                        term.gaps().groups().stream()
                                .map(group -> row(group, words))
                                .toList()));
    }

    private static List<Cell> row(GapGroup group, GapWords words) {
        var cost = words.cost(group);
        return List.of(
                Cell.text(group.family()),
                Cell.text(words.count(group.count())),
                Cell.text(words.covered(group)),
                Cell.text(words.months(group)),
                Cell.text(words.failures(group)),
                group.uncovered() > 0 ? new Cell(cost, () -> words.whyCost(group)) : Cell.text(cost));
    }
}
