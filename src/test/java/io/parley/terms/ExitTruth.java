package io.parley.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares termination fees with a table whose columns are named. */
final class ExitTruth {

    private ExitTruth() {}

    static void assertSame(ExitCosts actual, JsonNode expected, int firstMonth) {
        var columns = new ArrayList<String>();
        columns.add("stopAfterMonth");
        columns.add("charge");
        actual.addOns().forEach(part -> columns.add(part.code()));
        columns.add("total");
        assertThat(words(expected.path("columns"))).isEqualTo(columns);
        assertThat(words(expected.path("unknownParts")))
                .isEqualTo(actual.unknownParts().stream().map(ExitPart::code).toList());

        assertThat(expected.path("rows")).hasSize(actual.term() - firstMonth + 1);
        expected.path("rows").forEach(row -> {
            var cost = actual.after(row.get(0).asInt());
            var cells = new ArrayList<String>();
            cells.add(Integer.toString(cost.stopAfterMonth()));
            cells.add(cost.charge().toPlainString());
            actual.addOns()
                    .forEach(part -> cells.add(String.valueOf(cost.addOns().get(part))));
            cells.add(cost.total().toPlainString());
            assertThat(words(row)).isEqualTo(cells);
        });
    }

    private static Iterable<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.isString() ? node.asString() : node.toString())
                .toList();
    }
}
