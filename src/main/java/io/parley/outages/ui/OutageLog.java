package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientId;
import io.parley.documents.UploadGateway;
import io.parley.outages.OutageDetails;
import io.parley.outages.OutageEvidenceService;
import io.parley.outages.OutageService;
import io.parley.outages.OutageSource;
import io.parley.outages.OutageWindow;
import io.parley.outages.StatusPageService;
import io.parley.uikit.Badge;
import io.parley.uikit.Confirmation;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FormDialog;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.Notices;
import io.parley.uikit.PhoneEntry;
import java.util.stream.Stream;

/** The log as the consultant keeps it: newest first, searched, exported, corrected by opening a row. */
final class OutageLog extends Composite<Div> {

    /** Columns at the end that stand in a file, and in the form behind the row. */
    private static final int ONLY_EXPORTED = 5;

    private final ClientId client;
    private final OutageService outages;
    private final StatusPageService pages;
    private final OutageEvidenceService evidence;
    private final UploadGateway gateway;
    private final OutageWords words;
    private final Runnable changed;

    /** @param changed what else depends on the log */
    OutageLog(
            ClientId client,
            OutageService outages,
            StatusPageService pages,
            OutageEvidenceService evidence,
            UploadGateway gateway,
            OutageWords words,
            Runnable changed) {
        this.client = client;
        this.outages = outages;
        this.pages = pages;
        this.evidence = evidence;
        this.gateway = gateway;
        this.words = words;
        this.changed = changed;
        getContent().add(grid());
    }

    private Component grid() {
        var grid = new LazyGrid<OutageDetails>(getTranslation("outages.log.search"), new Rows());
        grid.text(getTranslation("outages.column.start"), null, row -> words.start(row.outage()))
                .component(getTranslation("outages.column.end"), null, this::end, row -> words.end(row.outage()))
                .figure(getTranslation("outages.column.length"), null, row -> words.length(row.outage()))
                .text(
                        getTranslation("outages.column.site"),
                        null,
                        row -> words.site(row.outage().site()))
                .text(
                        getTranslation("outages.column.cause"),
                        null,
                        row -> words.cause(row.outage().cause()))
                .text(
                        getTranslation("outages.column.ticket"),
                        null,
                        row -> row.outage().ticket())
                .component(
                        getTranslation("outages.column.note"),
                        null,
                        words::note,
                        row -> row.outage().note())
                .text(
                        getTranslation("outages.column.service"),
                        null,
                        row -> words.service(row.outage().service()))
                .text(
                        getTranslation("outages.field.affected"),
                        null,
                        row -> row.outage().affected())
                .text(
                        getTranslation("outages.files.title"),
                        null,
                        row -> words.formats().number(row.files()))
                .text(getTranslation("outages.column.reportedBy"), null, OutageDetails::reportedBy)
                .text(getTranslation("outages.column.source"), null, words::source)
                .exportedAs(getTranslation("outages.log.title"))
                .tools(pasteButton(), importButton(), reportButton())
                .whenEmpty(new EmptyState(
                        VaadinIcon.PHONE,
                        getTranslation("outages.log.empty.title"),
                        getTranslation("outages.log.empty.text"),
                        reportButton(),
                        importButton(),
                        pasteButton()))
                .onOpen(this::open);
        grid.grid().setTestId("outage-log");
        grid.grid().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        var columns = grid.grid().getColumns();
        columns.subList(columns.size() - ONLY_EXPORTED, columns.size()).forEach(column -> column.setVisible(false));
        grid.onPhone(getTranslation("outages.column.start"), this::entry);
        return grid;
    }

    private PhoneEntry entry(OutageDetails row) {
        var outage = row.outage();
        return new PhoneEntry(words.start(outage))
                .beside(end(row))
                .fact(getTranslation("outages.column.length"), words.length(outage))
                .fact(getTranslation("outages.column.site"), words.site(outage.site()))
                .fact(getTranslation("outages.column.cause"), words.cause(outage.cause()))
                .fact(getTranslation("outages.column.ticket"), outage.ticket())
                .below(words.note(row));
    }

    private Component end(OutageDetails row) {
        return row.outage().end() == null
                ? Badge.bad(getTranslation("outages.goesOn"))
                : new Span(words.end(row.outage()));
    }

    private Button reportButton() {
        var report = new Button(getTranslation("outages.log.report"), pressed -> {
            var form = new OutageForm(words, null);
            new FormDialog(getTranslation("outages.log.report"), form, () -> {
                        outages.report(client, form.draft());
                        changed.run();
                    })
                    .saveText(getTranslation("outages.log.add"))
                    .guardedBy(form::isTouched)
                    .open();
        });
        report.addThemeVariants(ButtonVariant.PRIMARY);
        report.setTestId("report-outage");
        return report;
    }

    private Button importButton() {
        var upload = new Button(
                getTranslation("outages.log.import"),
                pressed -> new LogUpload(client, outages, gateway, words, changed).open());
        upload.setTestId("import-log");
        return upload;
    }

    private Button pasteButton() {
        var paste = new Button(
                getTranslation("outages.log.paste"),
                pressed -> new StatusPagePaste(client, pages, words, changed).open());
        paste.setTestId("paste-status-page");
        return paste;
    }

    private void open(OutageDetails row) {
        var form = new OutageForm(words, row);
        var content = new Div(form, new EvidenceFiles(row.id(), evidence, gateway, words));
        if (row.source() == OutageSource.STATUS_PAGE) {
            var said = new Div(row.sourceWords());
            said.addClassName("po-said");
            said.setTestId("outage-source");
            content.addComponentAtIndex(1, new Details(getTranslation("outages.source.words"), said));
        }
        var dialog = new FormDialog(getTranslation("outages.log.correct"), content, () -> {
            outages.correct(row.id(), form.draft(), row.version());
            changed.run();
        });
        dialog.guardedBy(form::isTouched);
        var remove = new Button(getTranslation("outages.log.remove"), pressed -> confirmRemoval(row, dialog));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.setTestId("remove-outage");
        dialog.getFooter().getElement().insertChild(0, remove.getElement());
        dialog.open();
    }

    private void confirmRemoval(OutageDetails row, FormDialog dialog) {
        new Confirmation(
                        getTranslation("outages.log.remove.title"),
                        getTranslation("outages.log.remove.text", words.start(row.outage())),
                        getTranslation("outages.log.remove"),
                        () -> {
                            outages.remove(row.id());
                            dialog.close();
                            Notices.done(getTranslation("outages.log.removed"));
                            changed.run();
                        })
                .open();
    }

    private final class Rows implements LazyGrid.Source<OutageDetails> {

        @Override
        public Stream<OutageDetails> fetch(LazyGrid.Window window) {
            return outages.find(client, new OutageWindow(window.search(), window.offset(), window.limit())).stream();
        }

        @Override
        public int count(String search) {
            return outages.count(client, search);
        }
    }
}
