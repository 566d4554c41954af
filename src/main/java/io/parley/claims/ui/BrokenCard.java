package io.parley.claims.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.claims.ClaimRow;
import io.parley.claims.WarrantyClaimService;
import io.parley.clients.ClientId;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FormDialog;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.Notices;
import io.parley.uikit.PhoneEntry;
import java.time.LocalDate;

/** What a client's own people reported broken and where that stands, with a button to report more. */
@StyleSheet("context://assets/styles/claims.css")
final class BrokenCard extends Composite<Div> {

    private final ClientId client;
    private final WarrantyClaimService claims;
    private final LocalDate today;
    private final LazyGrid<ClaimRow> grid;

    BrokenCard(ClientId client, WarrantyClaimService claims, LocalDate today) {
        this.client = client;
        this.claims = claims;
        this.today = today;
        this.grid = grid(new ClaimWords(this, today));
        var intro = new Paragraph(getTranslation("claims.portal.intro"));
        intro.addClassName("pl-muted");
        getContent().add(new Card(getTranslation("claims.portal.title"), intro, grid));
    }

    private LazyGrid<ClaimRow> grid(ClaimWords words) {
        var list = new LazyGrid<>(getTranslation("claims.search"), new ClaimsPanel.Rows(claims, client));
        list.text(getTranslation("claims.column.device"), null, ClaimRow::device)
                .component(getTranslation("claims.column.state"), null, words::state)
                .text(getTranslation("claims.column.serial"), null, ClaimRow::serial)
                .text(getTranslation("claims.column.fault"), null, ClaimRow::fault)
                .text(getTranslation("claims.column.reported"), null, row -> words.date(row.reportedOn()))
                .onPhone(
                        getTranslation("claims.column.device"),
                        row -> new PhoneEntry(row.device())
                                .beside(words.state(row))
                                .fact(getTranslation("claims.column.serial"), row.serial())
                                .fact(getTranslation("claims.column.fault"), row.fault())
                                .fact(getTranslation("claims.column.reported"), words.date(row.reportedOn())))
                .tools(report())
                .whenEmpty(new EmptyState(
                        VaadinIcon.TOOLS,
                        getTranslation("claims.portal.empty.title"),
                        getTranslation("claims.portal.empty.text"),
                        report()));
        list.grid().setTestId("own-claims");
        list.grid().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        return list;
    }

    private Button report() {
        var report = new Button(getTranslation("claims.report"), pressed -> {
            var form = new ReportForm(client, claims, today);
            new FormDialog(getTranslation("claims.report"), form, () -> {
                        claims.report(client, form.draft());
                        Notices.done(getTranslation("claims.portal.reported"));
                        grid.refresh();
                    })
                    .saveText(getTranslation("claims.report.save"))
                    .guardedBy(form::isTouched)
                    .open();
        });
        report.addThemeVariants(ButtonVariant.PRIMARY);
        report.setTestId("report-broken");
        return report;
    }
}
