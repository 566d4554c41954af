package io.parley.devices.ui;

import com.vaadin.flow.component.html.Anchor;
import io.parley.devices.DeviceImport;
import io.parley.tabular.CsvExport;
import io.parley.tabular.ExportColumn;
import io.parley.tabular.TableExport;
import io.parley.uikit.FileStream;
import io.parley.uikit.ServedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a list that could not be taken, as a list of their own: corrected where it came from, it can be handed in again. */
final class LeftOutRows extends Anchor {

    private static final int WIDTH = 20;

    LeftOutRows(DeviceImport read, DeviceWords words) {
        super(
                FileStream.download(() -> {
                    var bytes = new ByteArrayOutputStream();
                    CsvExport.write(table(read), bytes);
                    return new ServedFile(
                            words.say("devices.import.leftOut.file") + ".csv",
                            "text/csv",
                            bytes.size(),
                            new ByteArrayInputStream(bytes.toByteArray()));
                }),
                words.say("devices.import.leftOut", read.rejected().size()));
        setTestId("left-out");
    }

    private static TableExport table(DeviceImport read) {
        int width = read.rejected().values().stream()
                .mapToInt(List::size)
                .reduce(read.headings().size(), Math::max);
        var columns = IntStream.range(0, width)
                .mapToObj(i -> ExportColumn.text(cell(read.headings(), i), WIDTH))
                .toList();
        var rows = read.rejected().keySet().stream()
                .sorted()
                .map(row -> filled(read.rejected().getOrDefault(row, List.of()), width))
                .toList();
        return TableExport.of("", "", columns, rows);
    }

    private static List<Object> filled(List<String> cells, int width) {
        var row = new ArrayList<Object>();
        IntStream.range(0, width).forEach(i -> row.add(cell(cells, i)));
        return row;
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
