package io.parley.packages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.tabular.DateOrder;
import io.parley.tabular.DateReader;
import io.parley.tabular.RowProblem;
import io.parley.tabular.SheetRow;
import io.parley.tabular.TableReader;
import io.parley.testing.TestFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of a package as workbooks: with numbers and days as cells, and the same answers. */
class PackagedListTest {

    private static final List<String> LISTS = List.of("speedtests", "devices", "warranty-policies");

    @ParameterizedTest
    @ValueSource(strings = {"harbor-dental", "xinghe-logistics"})
    void aListIsTheSameAsAWorkbook(String name) throws IOException {
        Map<String, byte[]> texts = new HashMap<>(Map.of("client.json", TestFiles.demo(name, "client.json")));
        Map<String, byte[]> workbooks = new HashMap<>(texts);
        for (var list : LISTS) {
            var content = TestFiles.demo(name, list + ".csv");
            texts.put(list + ".csv", content);
            workbooks.put(list + ".xlsx", workbook(content));
        }

        assertThat(lists(workbooks)).isNotEmpty().isEqualTo(lists(texts));
    }

    private static List<Object> lists(Map<String, byte[]> files) {
        var input = ClientPackage.of(PackageFiles.of(files), null, LocalDate.EPOCH);
        var network = PackagedNetwork.of(input);
        var warranty = PackagedWarranty.of(input);
        assertThat(network.tests().rows()).isNotEmpty();
        assertThat(warranty.devices().rows()).isNotEmpty();
        return List.of(
                NetworkDocument.sites(network),
                WarrantyDocument.tree(warranty),
                Stream.of(network.tests(), warranty.policies(), warranty.devices())
                        .flatMap(list -> list.rowProblems().stream())
                        .map(PackagedListTest::said)
                        .toList());
    }

    private static String said(RowProblem problem) {
        return problem.row() + " " + problem.action() + " " + problem.code() + " " + problem.column();
    }

    private static byte[] workbook(byte[] content) throws IOException {
        var rows =
                new TableReader().read("list.csv", content).sheets().getFirst().rows();
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Parley", "1.0")) {
            var sheet = workbook.newWorksheet("list");
            rows.forEach(row -> write(row, sheet));
        }
        return out.toByteArray();
    }

    private static void write(SheetRow row, Worksheet sheet) {
        int at = row.number() - 1;
        for (int column = 0; column < row.cells().size(); column++) {
            var text = row.cell(column).text();
            var day = DateReader.readDateTime(text, DateOrder.DAY_FIRST);
            if (text.matches("\\d{4}[-/].*") && day.isPresent()) {
                sheet.value(at, column, day.get());
                sheet.style(at, column).format("yyyy-mm-dd hh:mm").set();
            } else if (text.matches("-?\\d+(\\.\\d+)?")) {
                sheet.value(at, column, new BigDecimal(text));
            } else if (!text.isBlank()) {
                sheet.value(at, column, text);
            }
        }
    }
}
