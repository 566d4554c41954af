package io.parley.claims.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.claims.ClaimRow;
import io.parley.claims.ClaimWindow;
import io.parley.claims.WarrantyClaimService;
import io.parley.clients.ClientId;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FormDialog;
import io.parley.uikit.LazyGrid;
import java.util.stream.Stream;

/** All claims of a client, what is open first; a row opens what happened and what comes next. */
@StyleSheet("context://assets/styles/claims.css")
final class ClaimsPanel extends Composite<Div> {

    private static final int ONLY_WHEN_WIDE = 4;

    private final ClientId client;
    private final ClaimDesk desk;
    private final ClaimWords words;
    private final LazyGrid<ClaimRow> grid;

    ClaimsPanel(ClientId client, ClaimDesk desk) {
        this.client = client;
        this.desk = desk;
        this.words = new ClaimWords(this, desk.today());
        this.grid = grid();
        getContent().add(new Card(getTranslation("claims.title"), grid));
    }

    private LazyGrid<ClaimRow> grid() {
        var list = new LazyGrid<>(getTranslation("claims.search"), new Rows(desk.claims(), client));
        list.text(getTranslation("claims.column.device"), null, ClaimRow::device)
                .component(getTranslation("claims.column.state"), null, words::state, row -> words.state(row.state()))
                .component(getTranslation("claims.column.due"), null, words::due, words::dueText)
                .text(getTranslation("claims.column.serial"), null, ClaimRow::serial)
                .text(getTranslation("claims.column.fault"), null, ClaimRow::fault)
                .text(getTranslation("claims.column.rma"), null, ClaimRow::rmaNumber)
                .text(getTranslation("claims.column.reported"), null, row -> words.date(row.reportedOn()))
                .onlyWhenWide(ONLY_WHEN_WIDE)
                .exportedAs(getTranslation("claims.title"))
                .tools(report())
                .whenEmpty(new EmptyState(
                        VaadinIcon.TOOLS,
                        getTranslation("claims.empty.title"),
                        getTranslation("claims.empty.text"),
                        report()))
                .onOpen(row -> new ClaimDialog(row.id(), desk, words, this::refresh).open());
        list.grid().setTestId("claims");
        list.grid().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        return list;
    }

    private void refresh() {
        grid.refresh();
    }

    private Button report() {
        var report = new Button(getTranslation("claims.report"), pressed -> {
            var form = new ReportForm(client, desk.claims(), desk.today());
            new FormDialog(getTranslation("claims.report"), form, () -> {
                        desk.claims().report(client, form.draft());
                        refresh();
                    })
                    .saveText(getTranslation("claims.report.save"))
                    .guardedBy(form::isTouched)
                    .open();
        });
        report.addThemeVariants(ButtonVariant.PRIMARY);
        report.setTestId("report-broken");
        return report;
    }

    /** The claims as they lie in the store. */
    record Rows(WarrantyClaimService claims, ClientId client) implements LazyGrid.Source<ClaimRow> {

        @Override
        public Stream<ClaimRow> fetch(LazyGrid.Window window) {
            return claims.find(client, new ClaimWindow(window.search(), window.offset(), window.limit())).stream();
        }

        @Override
        public int count(String search) {
            return claims.count(client, search);
        }
    }
}
