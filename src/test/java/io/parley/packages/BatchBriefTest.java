package io.parley.packages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.testing.ServiceTest;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command prints and keeps, with the services of the running application. */
@ActiveProfiles("demo")
class BatchBriefTest extends ServiceTest {

    private static final Path DEMO = Path.of("src/main/resources/demo");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CANARY = "CANARY-WALKAWAY-49000";
    private static final long MOST_STATEMENTS = 4000;

    @TempDir
    private Path folder;

    @Autowired
    private ServedPackage services;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManagerFactory entityManagers;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void whatTheConsultantRecommendsIsPrintedAndTheNoteOnlyForTheConsultancy() throws IOException {
        var copy = copyOf("harbor-dental");
        replace(copy.resolve("client.json"), "\"today\":", """
                "recommendation": {"provider": "quillstone", "headline": "Sign Quillstone by January 15.",
                 "reasons": ["Its price is fixed for the term.",
                  {"text": "Short outages count.", "document": "sla.pdf", "page": 1, "quote": "no minimum duration"}],
                 "note": "Our limit is %s."},
                "today":""".formatted(CANARY));

        batch(copy, "--locale", "en");

        assertThat(text("brief-internal.pdf")).contains("Sign Quillstone by January 15.", CANARY, "draft");
        assertThat(text("brief-client.pdf"))
                .contains("Sign Quillstone by January 15.", "Its price is fixed", "no minimum duration", "draft")
                .doesNotContain("CANARY");
        assertThat(notes()).isEmpty();
    }

    @Test
    void withoutARecommendationTheBriefsCompareInTheLanguageOfTheRunAndTheReportSaysSo() throws IOException {
        batch(DEMO.resolve("xinghe-logistics"));

        assertThat(text("brief-client.pdf")).contains("2 份报价的比较，尚未建议任何一份", "草稿", "2027 年电话服务");
        assertThat(notes()).contains("尚无人建议任何报价");

        batch(DEMO.resolve("xinghe-logistics"), "--locale", "en");

        assertThat(text("brief-client.pdf"))
                .contains("2 offers compared; none is recommended yet.", "draft", "Telephone service 2027");
        assertThat(notes()).contains("nobody has recommended an offer");
    }

    @Test
    void documentsAreTakenInThroughTheGatewayAndRefusedOnesAreReported() throws IOException {
        var copy = copyOf("harbor-dental");
        Files.writeString(copy.resolve("larkfield/terms.pdf"), "not a PDF at all");
        Files.delete(copy.resolve("bluemarten/sla.pdf"));
        int before = documents();

        batch(copy, "--locale", "en");

        // Four folders with a spreadsheet each, their quotes, terms and service levels; one is refused, one is gone.
        assertThat(documents() - before).isEqualTo(13);
        assertThat(notes()).contains("larkfield/terms.pdf", "The content is not a PDF");
        assertThat(text("brief-client.pdf")).contains("3 offers compared");
    }

    @Test
    void whatNobodyHasConfirmedIsUnknownOnPaperToo() throws IOException {
        var copy = copyOf("harbor-dental");
        for (var provider : List.of("graywhale", "larkfield", "quillstone", "bluemarten")) {
            Files.delete(copy.resolve(provider + "/terms.json"));
            Files.delete(copy.resolve(provider + "/lines.json"));
        }

        batch(copy, "--locale", "en");

        assertThat(text("brief-client.pdf"))
                .contains("No offer passes every gate", "at least $", "Nobody knows what leaving the present contract")
                .doesNotContain("null");
    }

    @Test
    void withoutAnOfferThatCanBeComparedThereIsNoBriefNotEvenAnEarlierOne() throws IOException {
        batch(DEMO.resolve("harbor-dental"));
        assertThat(out("brief-client.pdf")).exists();
        var copy = copyOf("harbor-dental");
        replace(copy.resolve("client.json"), "\"offers\": [", "\"formerly\": [");

        batch(copy, "--locale", "en");

        assertThat(out("brief-client.pdf")).doesNotExist();
        assertThat(out("brief-internal.pdf")).doesNotExist();
        assertThat(out("export.json")).exists();
        assertThat(notes()).contains("No offer could be costed").doesNotContain("nobody has recommended");
    }

    @Test
    void aForeignOfferWithoutARateIsLeftOutAndNamed() throws IOException {
        var copy = copyOf("harbor-dental");
        replace(copy.resolve("client.json"), "\"currency\": \"USD\"", "\"currency\": \"CAD\"");

        batch(copy, "--locale", "en");

        assertThat(text("brief-client.pdf")).contains("2 offers compared").doesNotContain("Quillstone");
        assertThat(notes()).contains("no exchange rate is entered");
    }

    @Test
    void aClientWithoutAPresentContractGetsABriefWithoutThatChapter() throws IOException {
        var copy = copyOf("harbor-dental");
        replace(copy.resolve("client.json"), "\"incumbent\": {", "\"formerly\": {");

        batch(copy, "--locale", "en");

        assertThat(text("brief-client.pdf")).contains("3 offers compared").doesNotContain("Leave now or wait");
    }

    @Test
    void offersForOtherSeatsThanAskedForAreNotSaidToBeLowestOrToFailAGate() throws IOException {
        var copy = copyOf("harbor-dental");
        replace(copy.resolve("client.json"), "\"seats\": 42,", "\"seats\": 10,");

        batch(copy, "--locale", "en");

        assertThat(text("brief-client.pdf"))
                .contains("None of them is quoted for the seats and months asked for")
                .doesNotContain("No offer passes every gate", "lowest total");
    }

    @Test
    void aRecommendationOfAnOfferThatIsNotThereIsReportedAndNothingIsRecommended() throws IOException {
        var copy = copyOf("harbor-dental");
        replace(
                copy.resolve("client.json"),
                "\"today\":",
                "\"recommendation\": {\"provider\": \"nobody\", \"headline\": \"Sign.\"}, \"today\":");

        batch(copy, "--locale", "en");

        assertThat(text("brief-client.pdf")).contains("none is recommended yet");
        assertThat(notes()).contains("The recommended offer of Nobody is not among those");
    }

    @Test
    void aWholePackageTakesNoMoreStatementsThanItHasThingsToSave() {
        var statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        batch(DEMO.resolve("harbor-dental"));

        assertThat(statistics.getPrepareStatementCount()).isLessThan(MOST_STATEMENTS);
        statistics.setStatisticsEnabled(false);
    }

    private void batch(Path input, String... more) {
        var arguments = Stream.concat(
                        Stream.of("--package", input.toString(), "--out", out("").toString()), Stream.of(more))
                .toList();
        var printer = new PrintStream(errors, true, StandardCharsets.UTF_8);
        assertThat(new BatchCommand(clock, printer, services).execute(arguments))
                .as(errors.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(errors.toByteArray()).isEmpty();
    }

    private Path out(String file) {
        return folder.resolve("out").resolve(file);
    }

    private String notes() {
        JsonNode report = JSON.readTree(out("import-report.json"));
        return report.path("notes").isEmpty() ? "" : report.path("notes").toString();
    }

    private String text(String file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(out(file)))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private int documents() {
        Integer count = jdbc.queryForObject("SELECT COUNT(*) FROM document", Integer.class);
        return count == null ? 0 : count;
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
}
