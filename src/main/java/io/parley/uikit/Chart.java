package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import io.parley.common.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A picture of figures with a text that says the same and a table with every value. The picture is drawn by ECharts in
 * the browser, which loads it when the first chart comes into sight.
 */
public final class Chart extends Composite<Div> {

    public Chart(ChartSpec spec) {
        getContent().addClassName("pl-chart");
        getContent().add(new Picture(view(spec)), twin(spec));
    }

    /** Height in rem; the width is that of the place. */
    public Chart height(int rem) {
        getContent().getStyle().set("--pl-chart-height", rem + "rem");
        return this;
    }

    /** Says beside the picture how its figures came about, for who asks. */
    public Chart explained(Supplier<Why> why) {
        getContent().addComponentAtIndex(1, new WhyPopover(getTranslation("uikit.chart.why"), why));
        return this;
    }

    private ChartView view(ChartSpec spec) {
        return new ChartView(
                spec.kind().name().toLowerCase(Locale.ROOT),
                spec.title(),
                spec.summary(),
                getLocale().toLanguageTag(),
                spec.currency() == null ? "" : spec.currency().getCurrencyCode(),
                spec.categories(),
                spec.series().stream().map(series -> line(spec, series)).toList(),
                spec.marks());
    }

    private ChartView.Line line(ChartSpec spec, ChartSpec.Series series) {
        return new ChartView.Line(
                series.name(),
                series.color().name().toLowerCase(Locale.ROOT),
                series.values(),
                series.values().stream().map(value -> text(spec, value)).toList());
    }

    private Component twin(ChartSpec spec) {
        List<String> columns = new ArrayList<>(List.of(""));
        spec.series().forEach(series -> columns.add(series.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < spec.categories().size(); i++) {
            List<String> row = new ArrayList<>(List.of(spec.categories().get(i)));
            for (ChartSpec.Series series : spec.series()) {
                row.add(text(spec, series.values().get(i)));
            }
            rows.add(row);
        }
        Details details = new Details(getTranslation("uikit.chart.table"), new TableTwin(spec.title(), columns, rows));
        details.addClassName("pl-chart-table");
        return details;
    }

    private String text(ChartSpec spec, @Nullable BigDecimal value) {
        if (value == null) {
            return "–";
        }
        Formats formats = Formats.of(getLocale());
        return spec.currency() == null ? formats.number(value) : formats.money(value, spec.currency());
    }

    /** The element that draws. */
    @Tag("parley-chart")
    @JsModule("context://assets/components/parley-chart.js")
    private static final class Picture extends Component {

        Picture(ChartView view) {
            getElement().setAttribute("role", "img");
            getElement().setAttribute("aria-label", view.title() + ". " + view.summary());
            getElement().setPropertyBean("spec", view);
        }
    }
}
