package io.parley.internet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientId;
import io.parley.common.Formats;
import io.parley.documents.UploadGateway;
import io.parley.internet.LineTestDetails;
import io.parley.internet.LineTestService;
import io.parley.internet.LineTestWindow;
import io.parley.uikit.Card;
import io.parley.uikit.Confirmation;
import io.parley.uikit.EmptyState;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.Notices;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All tests of a client's lines as the consultant keeps them: newest first, imported, exported, removed by opening a row. */
final class LineTestList extends Composite<Div> {

    private static final int ONLY_WHEN_WIDE = 5;

    private final ClientId client;
    private final LineTestService tests;
    private final UploadGateway gateway;
    private final ZoneId zone;
    private final Runnable changed;
    private final LazyGrid<LineTestDetails> grid;

    /** @param changed what else depends on the tests */
    LineTestList(ClientId client, LineTestService tests, UploadGateway gateway, ZoneId zone, Runnable changed) {
        this.client = client;
        this.tests = tests;
        this.gateway = gateway;
        this.zone = zone;
        this.changed = changed;
        this.grid = grid();
        getContent().add(new Card(getTranslation("internet.tests.title"), grid));
    }

    private LazyGrid<LineTestDetails> grid() {
        var formats = Formats.of(getLocale());
        var list = new LazyGrid<>("", new LazyGrid.Source<LineTestDetails>() {
            @Override
            public Stream<LineTestDetails> fetch(LazyGrid.Window window) {
                return tests.find(client, new LineTestWindow(null, window.offset(), window.limit())).stream();
            }

            @Override
            public int count(String search) {
                return tests.count(client, null);
            }
        });
        list.text(
                        getTranslation("internet.column.testedAt"),
                        null,
                        row -> formats.dateTime(row.test().testedAt(), zone))
                .text(getTranslation("internet.column.site"), null, LineTestDetails::siteName)
                .figure(
                        getTranslation("internet.column.downMbps"),
                        null,
                        row -> figure(formats, row.test().downMbps()))
                .figure(
                        getTranslation("internet.column.upMbps"),
                        null,
                        row -> figure(formats, row.test().upMbps()))
                .figure(
                        getTranslation("internet.column.roundTripMs"),
                        null,
                        row -> figure(formats, row.test().roundTripMs()))
                .figure(
                        getTranslation("internet.column.jitterMs"),
                        null,
                        row -> figure(formats, row.test().jitterMs()))
                .figure(
                        getTranslation("internet.column.lossPercent"),
                        null,
                        row -> figure(formats, row.test().lossPercent()))
                .text(
                        getTranslation("internet.column.connection"),
                        null,
                        row -> getTranslation(
                                "internet.connection." + row.test().connection().name()))
                .text(
                        getTranslation("internet.column.source"),
                        null,
                        row -> getTranslation(
                                "internet.source." + row.trace().source().name(), row.recordedBy()))
                .onlyWhenWide(ONLY_WHEN_WIDE)
                .exportedAs(getTranslation("internet.tests.title"))
                .tools(importButton())
                .whenEmpty(new EmptyState(
                        VaadinIcon.DASHBOARD,
                        getTranslation("internet.tests.empty.title"),
                        getTranslation("internet.tests.empty.text"),
                        importButton()))
                .onOpen(this::confirmRemoval);
        list.grid().setTestId("line-tests");
        list.grid().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        return list;
    }

    private String figure(Formats formats, @Nullable BigDecimal value) {
        return value == null ? getTranslation("internet.unknown") : formats.number(value.stripTrailingZeros());
    }

    private Button importButton() {
        var upload = new Button(
                getTranslation("internet.tests.import"),
                pressed -> new LineTestUpload(client, tests, gateway, this::changed).open());
        upload.setTestId("import-tests");
        return upload;
    }

    private void confirmRemoval(LineTestDetails row) {
        new Confirmation(
                        getTranslation("internet.tests.remove.title"),
                        getTranslation(
                                "internet.tests.remove.text",
                                row.siteName(),
                                Formats.of(getLocale()).dateTime(row.test().testedAt(), zone)),
                        getTranslation("internet.tests.remove"),
                        () -> {
                            tests.remove(row.id());
                            Notices.done(getTranslation("internet.tests.removed"));
                            changed();
                        })
                .open();
    }

    private void changed() {
        grid.refresh();
        changed.run();
    }
}
