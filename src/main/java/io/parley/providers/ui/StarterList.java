package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.providers.StarterCatalogueService;
import io.parley.providers.StarterSummary;
import io.parley.uikit.Badge;
import io.parley.uikit.LazyGrid;
import java.util.stream.Stream;

/** The examples that come with the product. */
final class StarterList extends Composite<Div> {

    private final StarterCatalogueService starter;

    StarterList(StarterCatalogueService starter) {
        this.starter = starter;
    }

    @Override
    protected Div initContent() {
        Formats formats = Formats.of(getLocale());
        Paragraph text = new Paragraph(getTranslation("providers.starter.text"));
        text.addClassName("pl-muted");
        LazyGrid<StarterSummary> list = new LazyGrid<>(getTranslation("providers.list.search"), new Rows())
                .text(getTranslation("providers.field.name"), null, StarterSummary::name)
                .text(getTranslation("providers.field.kind"), null, StarterSummary::kind)
                .figure(getTranslation("providers.list.plans"), null, row -> formats.number(row.plans()))
                .component(getTranslation("providers.starter.state"), null, this::state)
                .onOpen(row -> UI.getCurrentOrThrow().navigate(ProvidersNavigation.starter(row.key())));
        list.grid().setId("starter");
        Div content = new Div(text, list);
        content.addClassName("pl-stack");
        return content;
    }

    private Component state(StarterSummary row) {
        return row.own().isPresent()
                ? Badge.good(getTranslation("providers.starter.inList"))
                : new Span(getTranslation("providers.starter.notInList"));
    }

    private final class Rows implements LazyGrid.Source<StarterSummary> {

        @Override
        public Stream<StarterSummary> fetch(LazyGrid.Window window) {
            return starter.find(window.search()).stream().skip(window.offset()).limit(window.limit());
        }

        @Override
        public int count(String search) {
            return starter.find(search).size();
        }
    }
}
