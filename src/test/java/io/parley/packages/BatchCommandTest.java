package io.parley.packages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client package becomes on the command line. */
class BatchCommandTest {

    private static final Path DEMO = Path.of("src/main/resources/demo");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int batch(Path input, String... more) {
        var arguments = Stream.concat(
                        Stream.of("--package", input.toString(), "--out", out().toString()), Stream.of(more))
                .toList();
        return execute(arguments);
    }

    private int execute(List<String> arguments) {
        return new BatchCommand(CLOCK, new PrintStream(errors, true, StandardCharsets.UTF_8), BatchCommandTest::served)
                .execute(arguments);
    }

    /** Stands in for the application, which {@link ServedPackageTest} starts. */
    private static PackageServices.Served served(PackageAnalysis analysis, Locale language) {
        if (analysis.offers().isEmpty()) {
            throw new IllegalStateException("the database is away");
        }
        return new PackageServices.Served(
                analysis,
                new PackageImport(
                        new ClientId(UUID.randomUUID()), new EngagementId(UUID.randomUUID()), 0, List.of(), List.of()),
                PackagedBriefs.none(List.of()));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private JsonNode export() {
        return read("export.json");
    }

    private JsonNode read(String file) {
        return JSON.readTree(out().resolve(file));
    }

    /** A copy of a committed package that a test may spoil. */
    private Path copyOf(String name) throws IOException {
        var copy = folder.resolve(name);
        try (var files = Files.walk(DEMO.resolve(name))) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file, copy.resolve(DEMO.resolve(name).relativize(file).toString()));
            }
        }
        return copy;
    }

    private static void replace(Path file, String what, String by) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replace(what, by));
    }

    private Path zip(Path source, String prefix) throws IOException {
        var zip = folder.resolve("package.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(source)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                out.putNextEntry(
                        new ZipEntry(prefix + source.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return zip;
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor-dental", "xinghe-logistics"})
    void everyExportedFigureIsTheKnownAnswer(String name) {
        assertThat(batch(DEMO.resolve(name))).isZero();

        var truth = JSON.readTree(Path.of("src/test/resources/truth", name + ".json"));
        assertThat(export().path("imports")).isEqualTo(truth.path("imports"));
        var computed = export().path("computed");
        Known.assertAgrees(computed, truth.path("computed"), "computed");
        assertThat(computed.path("offers"))
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.has("tco")).isTrue());
        assertThat(computed.path("ranking")).isEqualTo(truth.path("computed").path("ranking"));
        for (var whole : List.of("invoice", "network", "queues", "warranty", "engagementGates")) {
            assertThat(computed.path(whole))
                    .as(whole)
                    .isEqualTo(truth.path("computed").path(whole));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor-dental", "xinghe-logistics"})
    void everyDirtyRowOfTheListsIsReportedAndNoOther(String name) {
        batch(DEMO.resolve(name));

        var truth = JSON.readTree(Path.of("src/test/resources/truth", name + ".json"));
        for (var file : List.of("speedtests.csv", "devices.csv", "warranty-policies.csv", "invoice-first.csv")) {
            assertThat(dirty(read("import-report.json").path("rows"), file))
                    .as(file)
                    .isEqualTo(dirty(truth.path("dirty"), file));
        }
    }

    private static List<String> dirty(JsonNode rows, String file) {
        return rows.valueStream()
                .filter(row -> row.path("file").asString().equals(file))
                .map(row -> Stream.of("row", "action", "code", "column")
                        .map(field -> row.path(field).asString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void aPackageWithoutListsHasUnknownLinesAndNoDevices() throws IOException {
        var copy = copyOf("harbor-dental");
        for (var file : List.of("speedtests.csv", "devices.csv", "warranty-policies.csv")) {
            Files.delete(copy.resolve(file));
        }

        assertThat(batch(copy)).isZero();
        var site = export().path("computed").path("network").path("HBR");
        assertThat(site.path("tests").asInt()).isZero();
        assertThat(site.path("linesNeeded").asInt()).isEqualTo(7);
        for (var unknown : List.of("capacityCalls", "capacityOk", "stale", "mosTypical", "mosOk", "p10UpMbps")) {
            assertThat(site.path(unknown).isNull()).as(unknown).isTrue();
        }
        assertThat(export().path("computed").path("warranty").path("accepted").asInt())
                .isZero();
    }

    @Test
    void aLineThatIsKnownToSoundPoorIsAGateAndAnUnknownOneIsNot() throws IOException {
        var copy = copyOf("harbor-dental");
        replace(copy.resolve("client.json"), "\"mosNeed\": \"3.7\"", "\"mosNeed\": \"4.4\"");

        assertThat(batch(copy)).isZero();
        assertThat(export().path("computed")
                        .path("engagementGates")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("CAPACITY_BELOW_NEED", "MOS_BELOW_NEED");

        Files.delete(copy.resolve("speedtests.csv"));
        assertThat(batch(copy)).isZero();
        assertThat(export().path("computed").path("engagementGates")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-8"})
    void listsInAnyEncodingAreTheSame(String encoding) throws IOException {
        batch(DEMO.resolve("xinghe-logistics"));
        var known = export().path("computed");
        var copy = copyOf("xinghe-logistics");
        for (var file : List.of("speedtests.csv", "devices.csv", "warranty-policies.csv")) {
            var text = Files.readString(copy.resolve(file)).replaceFirst("^\ufeff", "");
            Files.write(copy.resolve(file), text.getBytes(Charset.forName(encoding)));
        }

        assertThat(batch(copy)).isZero();
        for (var part : List.of("network", "warranty")) {
            assertThat(export().path("computed").path(part)).as(part).isEqualTo(known.path(part));
        }
    }

    @Test
    void aListThatCannotBeReadIsReportedAndWithoutPoliciesNoWarrantyIsInvented() throws IOException {
        var copy = copyOf("harbor-dental");
        Files.write(copy.resolve("speedtests.csv"), new byte[] {'P', 'K', 3, 4});
        Files.delete(copy.resolve("warranty-policies.csv"));

        assertThat(batch(copy)).isZero();
        assertThat(read("import-report.json").path("rows"))
                .filteredOn(row -> row.path("file").asString().equals("speedtests.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("code").asString()).isEqualTo("UNREADABLE"));
        var warranty = export().path("computed").path("warranty");
        assertThat(warranty.path("devices"))
                .hasSize(37)
                .allSatisfy(device -> assertThat(device.path("note").asString()).isEqualTo("NO_POLICY"));
        assertThat(warranty.path("gapCost").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor-dental", "xinghe-logistics"})
    void serviceLevelsAreTheKnownAnswerToTheLastKey(String name) {
        batch(DEMO.resolve(name));

        var known = JSON.readTree(Path.of("src/test/resources/truth", name + ".json"))
                .path("computed");
        var computed = export().path("computed");
        known.path("offers").properties().forEach(offer -> {
            for (var key : List.of("slaLint", "teeth", "slaReplay")) {
                assertThat(computed.path("offers").path(offer.getKey()).path(key))
                        .as(offer.getKey() + "." + key)
                        .isEqualTo(offer.getValue().path(key));
            }
        });
        for (var key : List.of("sla", "slaLint", "leakage")) {
            assertThat(computed.path("incumbent").path(key))
                    .as(key)
                    .isEqualTo(known.path("incumbent").path(key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor-dental", "xinghe-logistics"})
    void theDirtyRowsOfTheOutagesAreNamedAndNoOthers(String name) {
        batch(DEMO.resolve(name));

        var known = JSON.readTree(Path.of("src/test/resources/truth", name + ".json"))
                .path("dirty");
        assertThat(rowsOf(read("import-report.json").path("rows"))).isNotEmpty().isEqualTo(rowsOf(known));
    }

    private static List<String> rowsOf(JsonNode rows) {
        return rows.valueStream()
                .filter(row -> row.path("file").asString().equals("outages.csv"))
                .map(row -> row.path("row").asInt() + " " + row.path("action").asString() + " "
                        + row.path("code").asString() + " " + row.path("column").asString())
                .toList();
    }

    @Test
    void anOfferWithoutAServiceLevelIsWorthNothingKnown() throws IOException {
        var copy = copyOf("harbor-dental");
        var terms = copy.resolve("larkfield/terms.json");
        Files.writeString(terms, Files.readString(terms).replace("\"sla.", "\"was."));

        assertThat(batch(copy)).isZero();
        var larkfield = export().path("computed").path("offers").path("larkfield");
        assertThat(larkfield.path("slaLint").toString()).isEqualTo("[\"SLA-MISSING\"]");
        assertThat(larkfield.path("teeth").isNull()).isTrue();
        assertThat(larkfield.path("slaReplay").toString()).isEqualTo("{\"status\":\"UNKNOWN\"}");
    }

    @Test
    void withoutALogNobodyKnowsHowAnAgreementWouldHaveDone() throws IOException {
        var copy = copyOf("harbor-dental");
        Files.delete(copy.resolve("outages.csv"));

        assertThat(batch(copy)).isZero();
        var computed = export().path("computed");
        assertThat(computed.path("offers").path("quillstone").path("slaReplay").isNull())
                .isTrue();
        assertThat(computed.path("offers").path("quillstone").path("teeth").isObject())
                .isTrue();
        assertThat(computed.path("incumbent").path("leakage").isNull()).isTrue();
    }

    @Test
    void aLogThatCannotBeReadIsReportedAndTheRestStays() throws IOException {
        var copy = copyOf("harbor-dental");
        Files.write(copy.resolve("outages.csv"), new byte[] {'P', 'K', 3, 4});

        assertThat(batch(copy)).isZero();
        assertThat(read("import-report.json").path("rows"))
                .anySatisfy(row -> assertThat(row.path("file").asString()).isEqualTo("outages.csv"));
        assertThat(export().path("computed").path("ranking")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor-dental", "xinghe-logistics"})
    void whatNoDocumentSaysIsUnknownAndNotLeftOut(String name) {
        batch(DEMO.resolve(name));

        var truth = JSON.readTree(Path.of("src/test/resources/truth", name + ".json"));
        truth.path("facts")
                .properties()
                .forEach(provider -> provider.getValue().forEach(fact -> {
                    if (fact.path("status").asString().equals("ABSENT")) {
                        assertThat(export().path("terms").path(provider.getKey()))
                                .anySatisfy(term -> {
                                    assertThat(term.path("key")).isEqualTo(fact.path("key"));
                                    assertThat(term.path("status").asString()).isEqualTo("UNKNOWN");
                                });
                    }
                }));
    }

    @Test
    void theWorkbookAndTheReportAreWrittenBesideIt() {
        batch(DEMO.resolve("harbor-dental"));

        assertThat(out().resolve("comparison.xlsx")).isNotEmptyFile();
        assertThat(read("import-report.json").path("rows").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "harbor-dental/"})
    void aZipIsTheSameAsItsFolder(String prefix) throws IOException {
        batch(DEMO.resolve("harbor-dental"));
        var fromFolder = export().path("computed");

        assertThat(batch(zip(DEMO.resolve("harbor-dental"), prefix))).isZero();
        assertThat(export().path("computed")).isEqualTo(fromFolder);
    }

    @Test
    void knownAnswersBesideTheInputAreNeverRead() throws IOException {
        var copy = copyOf("harbor-dental");
        batch(copy);
        var without = Files.readString(out().resolve("export.json"));

        Files.writeString(copy.resolve("truth.json"), "{ this is not even JSON");
        assertThat(batch(copy)).isZero();
        assertThat(out().resolve("export.json")).hasContent(without);
        try (var sources = Files.walk(Path.of("src/main"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("truth.json"));
        }
    }

    @Test
    void theDayOnTheCommandLineBeatsThePackages() {
        batch(DEMO.resolve("harbor-dental"), "--today", "2026-12-20");

        assertThat(export().path("today").asString()).isEqualTo("2026-12-20");
        var offers = export().path("computed").path("offers");
        assertThat(offers.path("larkfield").path("validity").asString()).isEqualTo("EXPIRED");
        assertThat(offers.path("quillstone").path("validity").asString()).isEqualTo("VALID");
    }

    @Test
    void withoutConfirmedTermsNothingIsInvented() throws IOException {
        var copy = copyOf("harbor-dental");
        Files.delete(copy.resolve("larkfield/terms.json"));
        Files.delete(copy.resolve("larkfield/lines.json"));

        assertThat(batch(copy)).isZero();
        var larkfield = export().path("computed").path("offers").path("larkfield");
        assertThat(larkfield.path("tco").path("fees").asString()).isEqualTo("0.00");
        assertThat(larkfield.path("tco").path("timing").isNull()).isTrue();
        assertThat(larkfield.path("tco").path("npv").has("ARREARS")).isTrue();
        assertThat(larkfield.path("etfByMonth").isNull()).isTrue();
        assertThat(larkfield.path("mustUnknown")).hasSize(5);
        assertThat(export().path("imports").path("larkfield").path("lines"))
                .allSatisfy(line ->
                        assertThat(line.path("confirmed").asBoolean(true)).isFalse());
        assertThat(read("import-report.json").path("notes").toString())
                .contains("Nobody has confirmed the terms")
                .contains("Nobody has confirmed how these lines are classified");
    }

    @Test
    void aQuoteInAnotherCurrencyNeedsARate() throws IOException {
        var copy = copyOf("harbor-dental");
        replace(copy.resolve("client.json"), "\"currency\": \"USD\"", "\"currency\": \"CAD\"");

        assertThat(batch(copy)).isZero();
        assertThat(export().path("computed")
                        .path("offers")
                        .path("quillstone")
                        .path("tco")
                        .isNull())
                .isTrue();

        replace(
                copy.resolve("client.json"),
                "\"discountRate\": \"0.08\"",
                "\"discountRate\": \"0.08\", \"exchangeRates\": [{\"from\": \"USD\", \"to\": \"CAD\","
                        + " \"rate\": \"1.37\", \"date\": \"2026-11-20\"}]");
        assertThat(batch(copy)).isZero();
        var quillstone = export().path("computed").path("offers").path("quillstone");
        assertThat(quillstone.path("quoteCurrency").asString()).isEqualTo("USD");
        assertThat(quillstone.path("ledger").path("rows").get(3).get(1).asString())
                .isEqualTo("1517.82");
    }

    @Test
    void dirtyRowsOfTheBillAreReportedAndABillOfNobodyIsNotChecked() throws IOException {
        var copy = copyOf("harbor-dental");
        replace(copy.resolve("invoice-first.csv"), "29.50,1239.00", "29.50,many");

        assertThat(batch(copy)).isZero();
        var row = read("import-report.json").path("rows").get(0);
        assertThat(row.path("file").asString()).isEqualTo("invoice-first.csv");
        assertThat(row.path("row").asInt()).isEqualTo(2);
        assertThat(row.path("column").asString()).isEqualTo("amount");

        Files.writeString(copy.resolve("invoice-first.csv"), "code,amount\nXX-1,10.00\n");
        assertThat(batch(copy)).isZero();
        assertThat(export().path("computed").has("invoice")).isFalse();
        assertThat(read("import-report.json").path("notes").toString()).contains("No line of this bill");
    }

    @Test
    void aClientWithoutAPresentContractHasNothingToWaitFor() throws IOException {
        var copy = copyOf("harbor-dental");
        replace(copy.resolve("client.json"), "\"incumbent\": {", "\"formerly\": {");

        assertThat(batch(copy)).isZero();
        assertThat(export().path("computed").has("incumbent")).isFalse();
        assertThat(export().path("computed").path("waitOrLeave")).isEmpty();
    }

    @Test
    void aBrokenQuoteIsReportedAndTheOthersStay() throws IOException {
        var copy = copyOf("harbor-dental");
        Files.write(copy.resolve("larkfield/quote.xlsx"), new byte[] {1, 2, 3});

        assertThat(batch(copy)).isZero();
        assertThat(read("import-report.json").path("rows").get(0).path("file").asString())
                .isEqualTo("larkfield/quote.xlsx");
        assertThat(export().path("imports").path("larkfield").isNull()).isTrue();
        assertThat(export().path("computed").path("ranking")).hasSize(2);
    }

    @Test
    void aPackageTheApplicationDoesNotTakeInIsStillComputedAndTheReportSaysWhy() throws IOException {
        var copy = copyOf("harbor-dental");
        replace(copy.resolve("client.json"), "\"offers\": [", "\"formerly\": [");

        assertThat(batch(copy)).isZero();
        assertThat(export().path("computed").path("incumbent").has("etfByMonth"))
                .isTrue();
        assertThat(read("import-report.json").path("notes").toString()).contains("the database is away");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "../escape.txt, outside the package",
        "/etc/passwd, outside the package",
        "a\\..\\..\\b, outside the package",
        "C:/windows/x, outside the package"
    })
    void anArchiveThatLeavesItsFolderIsRefused(String entry, String message) throws IOException {
        var zip = folder.resolve("evil.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("client.json"));
            out.write("{}".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry(entry));
            out.write(1);
        }

        assertThat(batch(zip)).isEqualTo(2);
        assertThat(oneLine()).contains(message);
        assertThat(out()).doesNotExist();
    }

    @Test
    void anArchiveThatGrowsTooLargeIsRefused() throws IOException {
        var zip = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("client.json"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i <= 20; i++) {
                out.write(zeros);
            }
        }

        assertThat(batch(zip)).isEqualTo(2);
        assertThat(oneLine()).contains("larger than 20 MB");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            "termMonths": 36        | "termMonths": 0         | client.json.engagement.termMonths is 0
            "targetStart": "2027-02-01" | "targetStart": "soon" | not a date
            "level": "MUST"         | "level": "PLEASE"       | none of the words
            "currency": "USD"       | "currency": "DOLLARS"   | not a currency code
            "discountRate": "0.08"  | "discountRate": "1e999999999" | not a number
            "horizonMonths": 36     | "horizonMonths": 99999  | must lie between 1 and 120
            "seats": 42,            | "seats": "many",        | not a number
            "larkfield",            | "../larkfield",         | outside the package
            "today":                | today:                  | not valid JSON (line 2)
            "larkfield",            | "nobody",               | no such folder
            """)
    void aMistakeInTheProfileIsNamed(String what, String by, String message) throws IOException {
        var copy = copyOf("harbor-dental");
        replace(copy.resolve("client.json"), what, by);

        assertThat(batch(copy)).isEqualTo(2);
        assertThat(oneLine()).contains(message);
    }

    @Test
    void aWrongCallSaysHowToCall() {
        assertThat(execute(List.of("--package"))).isEqualTo(2);
        assertThat(oneLine()).contains("Usage: batch --package DIR_OR_ZIP --out DIR");
        assertThat(batch(Path.of("nowhere"))).isEqualTo(2);
        assertThat(batch(DEMO.resolve("harbor-dental"), "--today", "23.11.2026"))
                .isEqualTo(2);
        assertThat(batch(DEMO.resolve("harbor-dental"), "--locale", "fr")).isEqualTo(2);
        assertThat(batch(DEMO.resolve("harbor-dental"), "--colour", "red")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(5);
    }

    private String oneLine() {
        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        return errors.toString(StandardCharsets.UTF_8);
    }
}
