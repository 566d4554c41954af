package io.parley.quotes.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.terms.LineCategory;
import io.parley.terms.LineKind;
import io.parley.testing.TestFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every offer and every list of charges of both packages is understood exactly as expected. */
class DemoSheetsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({
        "harbor-dental, graywhale, USD, 42",
        "harbor-dental, larkfield, USD, 42",
        "harbor-dental, quillstone, USD, 42",
        "harbor-dental, bluemarten, USD, 42",
        "xinghe-logistics, jiangpan, CNY, 120",
        "xinghe-logistics, yunxiu, CNY, 120",
        "xinghe-logistics, qilan, CNY, 120",
    })
    void isUnderstoodAsTheTruthSays(String client, String provider, String currency, int seats) {
        JsonNode expected = truth(client).get("imports").get(provider);
        String file = expected.get("file").asString();
        QuoteSheet sheet = new QuoteSheetReader()
                .read(
                        file,
                        TestFiles.demo(client, provider + "/" + file),
                        QuoteSheetRequest.of(currency, seats, confirmed(client, provider)));

        assertThat(sheet.headerRow()).isEqualTo(expected.get("headerRow").asInt());
        assertThat(sheet.currency()).isEqualTo(expected.get("currency").asString());
        assertThat(sheet.seats()).isEqualTo(expected.get("seats").asInt());
        assertThat(sheet.lines().stream().map(DemoSheetsTest::asText).toList()).isEqualTo(lines(expected.get("lines")));
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.lines()).allMatch(QuoteSheetLine::confirmed);
    }

    @ParameterizedTest(name = "{1} is proposed rightly before anybody confirmed it")
    @CsvSource({
        "harbor-dental, graywhale/charges.csv, USD, 42",
        "harbor-dental, larkfield/quote.xlsx, USD, 42",
        "harbor-dental, quillstone/quote.csv, USD, 42",
        "harbor-dental, bluemarten/quote.xlsx, USD, 42",
        "xinghe-logistics, jiangpan/charges.csv, CNY, 120",
        "xinghe-logistics, yunxiu/quote.xlsx, CNY, 120",
        "xinghe-logistics, qilan/quote.csv, CNY, 120",
    })
    void proposesTheCategoryFromWords(String client, String path, String currency, int seats) {
        String provider = path.substring(0, path.indexOf('/'));
        QuoteSheet sheet = new QuoteSheetReader()
                .read(
                        path.substring(path.indexOf('/') + 1),
                        TestFiles.demo(client, path),
                        QuoteSheetRequest.of(currency, seats, List.of()));
        for (LineClassification confirmed : confirmed(client, provider)) {
            assertThat(sheet.lines())
                    .filteredOn(line -> line.code().equals(confirmed.code()))
                    .singleElement()
                    .satisfies(line -> assertThat(line.category()).isEqualTo(confirmed.category()))
                    .satisfies(line -> assertThat(line.confirmed()).isFalse());
        }
    }

    @Test
    void numberAndValidityAreReadFromTheLinesAround() {
        QuoteSheet larkfield = read("harbor-dental", "larkfield/quote.xlsx", "USD", 42);
        assertThat(larkfield.quoteNumber()).isEqualTo("LV-26-118842");
        assertThat(larkfield.validUntil()).isEqualTo("2026-12-18");
        QuoteSheet qilan = read("xinghe-logistics", "qilan/quote.csv", "CNY", 120);
        assertThat(qilan.quoteNumber()).isEqualTo("QL-B-260331");
        assertThat(qilan.validUntil()).isEqualTo("2027-01-16");
        assertThat(qilan.encoding()).isEqualTo("UTF-8 BOM");
        assertThat(read("xinghe-logistics", "jiangpan/charges.csv", "CNY", 120).encoding())
                .isEqualTo("GB18030");
    }

    private static QuoteSheet read(String client, String path, String currency, int seats) {
        return new QuoteSheetReader()
                .read(
                        path.substring(path.indexOf('/') + 1),
                        TestFiles.demo(client, path),
                        QuoteSheetRequest.of(currency, seats, List.of()));
    }

    private static String asText(QuoteSheetLine line) {
        String common = String.join(
                " | ",
                line.row() + "",
                line.code(),
                line.description(),
                line.quantity().toPlainString(),
                line.unitPrice().toPlainString(),
                line.kind() + "",
                line.category() + "");
        return common
                + (line.kind() == LineKind.RECURRING
                        ? " | " + line.scalesWithSeats() + " | " + line.escalates()
                        : " | " + line.month());
    }

    private static List<String> lines(JsonNode lines) {
        List<String> texts = new ArrayList<>();
        for (JsonNode line : lines) {
            String common = String.join(
                    " | ",
                    line.get("row").asString(),
                    line.get("code").asString(),
                    line.get("description").asString(),
                    line.get("qty").asString(),
                    line.get("unitPrice").asString(),
                    line.get("kind").asString(),
                    line.get("category").asString());
            texts.add(common
                    + (line.has("month")
                            ? " | " + line.get("month").asString()
                            : " | " + line.get("scalesWithSeats").asString() + " | "
                                    + line.get("escalates").asString()));
        }
        return texts;
    }

    private static List<LineClassification> confirmed(String client, String provider) {
        List<LineClassification> list = new ArrayList<>();
        for (JsonNode entry : JSON.readTree(TestFiles.demo(client, provider + "/lines.json"))) {
            list.add(new LineClassification(
                    entry.get("code").asString(),
                    LineCategory.valueOf(entry.get("category").asString()),
                    entry.path("escalates").asBoolean(false),
                    entry.path("scalesWithSeats").asBoolean(false),
                    entry.path("month").asInt(0),
                    null));
        }
        return list;
    }

    private static JsonNode truth(String client) {
        return JSON.readTree(TestFiles.truth(client));
    }
}
