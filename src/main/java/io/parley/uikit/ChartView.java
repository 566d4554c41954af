package io.parley.uikit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the browser gets of a {@link ChartSpec}: names in lower case and every value also as the text to show. */
record ChartView(
        String kind,
        String title,
        String summary,
        String locale,
        String currency,
        List<String> categories,
        List<Line> series,
        List<ChartSpec.Mark> marks) {

    record Line(String name, String color, List<@Nullable BigDecimal> values, List<String> texts) {}
}
