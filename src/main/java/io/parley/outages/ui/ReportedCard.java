package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientId;
import io.parley.outages.OutageDetails;
import io.parley.outages.OutageService;
import io.parley.outages.OutageWindow;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.LazyGrid;
import java.util.stream.Stream;

/** The log as the client's own people read it. */
final class ReportedCard extends Composite<Div> {

    private final OutageWords words;

    ReportedCard(ClientId client, OutageService outages, OutageWords words) {
        this.words = words;
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
                .text(
                        getTranslation("outages.column.note"),
                        null,
                        row -> row.outage().note())
                .onlyWhenWide(3)
                .whenEmpty(new EmptyState(
                        VaadinIcon.PHONE,
                        getTranslation("outages.portal.none.title"),
                        getTranslation("outages.portal.none.text")));
        grid.grid().setTestId("outage-log");
        getContent().add(new Card(getTranslation("outages.log.title"), grid));
    }

    private Component end(OutageDetails row) {
        return row.outage().end() == null
                ? Badge.bad(getTranslation("outages.goesOn"))
                : new Span(words.end(row.outage()));
    }
}
