package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.documents.UploadGateway;
import io.parley.outages.OutageDetails;
import io.parley.outages.OutageEvidenceService;
import io.parley.outages.OutageService;
import io.parley.outages.OutageWindow;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FormDialog;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.Notices;
import io.parley.uikit.PhoneEntry;
import java.util.stream.Stream;

/** The log as the client's own people read it. */
final class ReportedCard extends Composite<Div> {

    /** Key of the column that says whether it goes on, for tests. */
    static final String END = "end";

    private final OutageService outages;
    private final OutageEvidenceService evidence;
    private final UploadGateway gateway;
    private final OutageWords words;
    private final Runnable changed;

    /** @param changed what else depends on the log */
    ReportedCard(
            ClientId client,
            OutageService outages,
            OutageEvidenceService evidence,
            UploadGateway gateway,
            OutageWords words,
            Runnable changed) {
        this.outages = outages;
        this.evidence = evidence;
        this.gateway = gateway;
        this.words = words;
        this.changed = changed;
        var grid = new LazyGrid<>(getTranslation("outages.log.search"), new LazyGrid.Source<OutageDetails>() {
            @Override
            public Stream<OutageDetails> fetch(LazyGrid.Window window) {
                return outages
                        .find(client, new OutageWindow(window.search(), window.offset(), window.limit()))
                        .stream();
            }

            @Override
            public int count(String search) {
                return outages.count(client, search);
            }
        });
        grid.text(getTranslation("outages.column.start"), null, row -> words.start(row.outage()))
                .component(getTranslation("outages.column.end"), null, this::end)
                .text(
                        getTranslation("outages.column.site"),
                        null,
                        row -> words.site(row.outage().site()))
                .text(
                        getTranslation("outages.column.ticket"),
                        null,
                        row -> row.outage().ticket())
                .component(getTranslation("outages.column.note"), null, words::note)
                .component(getTranslation("outages.files.title"), null, this::files)
                .onPhone(getTranslation("outages.column.start"), this::entry)
                .whenEmpty(new EmptyState(
                        VaadinIcon.PHONE,
                        getTranslation("outages.portal.none.title"),
                        getTranslation("outages.portal.none.text")));
        grid.grid().setTestId("outage-log");
        grid.grid().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.grid().getColumns().get(1).setKey(END);
        getContent().add(new Card(getTranslation("outages.log.title"), grid));
    }

    private PhoneEntry entry(OutageDetails row) {
        var outage = row.outage();
        return new PhoneEntry(words.start(outage))
                .beside(files(row))
                .fact(getTranslation("outages.column.end"), end(row))
                .fact(getTranslation("outages.column.site"), words.site(outage.site()))
                .fact(getTranslation("outages.column.ticket"), outage.ticket())
                .below(words.note(row));
    }

    private Component end(OutageDetails row) {
        if (row.outage().end() != null) {
            return new Span(words.end(row.outage()));
        }
        var over = new Button(getTranslation("outages.portal.over"), pressed -> ask(row));
        over.addThemeVariants(ButtonVariant.SMALL);
        over.setTestId("outage-over");
        var both = new Div(Badge.bad(getTranslation("outages.goesOn")), over);
        both.addClassName("po-state");
        return both;
    }

    private Component files(OutageDetails row) {
        var open = new Button(
                row.files() == 0 ? getTranslation("outages.files.add") : words.files(row), pressed -> showFiles(row));
        open.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        open.setTestId("outage-files-open");
        return open;
    }

    private void showFiles(OutageDetails row) {
        var dialog = new Dialog(getTranslation("outages.files.of", words.start(row.outage())));
        dialog.setWidth("34rem");
        dialog.add(new EvidenceFiles(row.id(), evidence, gateway, words));
        dialog.getFooter().add(new Button(getTranslation("outages.files.close"), pressed -> {
            dialog.close();
            changed.run();
        }));
        dialog.open();
    }

    private void ask(OutageDetails row) {
        var end = new MomentField(getTranslation("outages.field.end"), "over-end", words.zone());
        end.setInstant(words.now());
        var form = new Div(MomentField.zoneNote(this, words.zone()), end);
        form.addClassName("pl-stack");
        new FormDialog(getTranslation("outages.portal.over"), form, () -> {
                    outages.end(row.id(), end.instant().orElseThrow(() -> new ProblemException("outages.problem.end")));
                    Notices.done(getTranslation("outages.portal.reported"));
                    changed.run();
                })
                .open();
    }
}
