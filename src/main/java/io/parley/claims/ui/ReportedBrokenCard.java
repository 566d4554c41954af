package io.parley.claims.ui;

import com.vaadin.flow.component.Composite;
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
import io.parley.uikit.LazyGrid;
import io.parley.uikit.PhoneEntry;
import java.time.LocalDate;

/** What a client's own people reported broken, and where each report stands; what is open stands first. */
@StyleSheet("context://assets/styles/claims.css")
final class ReportedBrokenCard extends Composite<Div> {

    /** The register above it on the same page has the search. */
    private static final String NO_SEARCH = "";

    ReportedBrokenCard(ClientId client, WarrantyClaimService claims, LocalDate today) {
        var intro = new Paragraph(getTranslation("claims.portal.intro"));
        intro.addClassName("pl-muted");
        var reported = new Div(intro, list(client, claims, new ClaimWords(this, today)));
        reported.addClassName("pl-stack");
        getContent().add(new Card(getTranslation("claims.portal.title"), reported));
    }

    private LazyGrid<ClaimRow> list(ClientId client, WarrantyClaimService claims, ClaimWords words) {
        var list = new LazyGrid<>(NO_SEARCH, new ClaimsPanel.Rows(claims, client));
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
                .whenEmpty(new EmptyState(
                        VaadinIcon.TOOLS,
                        getTranslation("claims.portal.empty.title"),
                        getTranslation("claims.portal.empty.text")));
        list.grid().setTestId("own-claims");
        list.grid().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        return list;
    }
}
