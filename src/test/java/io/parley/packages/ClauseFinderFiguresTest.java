package io.parley.packages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.documents.DocumentPage;
import io.parley.documents.DocumentReading;
import io.parley.documents.clauses.testing.FinderFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much of what the committed packages state the clause finder proposes, and how much of what it proposes is stated.
 * Writes {@code target/clause-finder.md}; docs/clause-finder.md holds the same table.
 */
class ClauseFinderFiguresTest {

    private static final Path DEMO = Path.of("src/main/resources/demo");
    private static final Path TRUTH = Path.of("src/test/resources/truth");
    private static final Path TABLE = Path.of("target", "clause-finder.md");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double LEAST_RECALL = 0.95;
    private static final double LEAST_PRECISION = 0.95;

    private static final FinderFigures FIGURES = new FinderFigures();
    private static final List<String> NOT_ON_ITS_PAGE = new ArrayList<>();

    @BeforeAll
    static void readThePackages() throws IOException {
        try (var reading = new DocumentReading()) {
            for (var name : List.of("harbor-dental", "xinghe-logistics")) {
                var truth = JSON.readTree(TRUTH.resolve(name + ".json")).path("facts");
                var files = PackageFiles.at(DEMO.resolve(name));
                var analysis = PackageAnalysis.of(ClientPackage.of(files, null, LocalDate.of(2026, 11, 23)));
                var proposed = JSON.valueToTree(ProposedTerms.of(analysis).tree());
                proposed.properties().forEach(provider -> {
                    compare(provider.getKey(), provider.getValue(), truth.path(provider.getKey()));
                    provider.getValue().forEach(proposal -> requirePage(files, provider.getKey(), proposal, reading));
                });
            }
        }
    }

    private static void compare(String provider, JsonNode proposals, JsonNode facts) {
        facts.valueStream()
                .filter(fact -> fact.path("finder").asBoolean()
                        && fact.path("governing").asBoolean(true))
                .forEach(fact -> FIGURES.compare(provider, proposals, fact));
    }

    private static void requirePage(PackageFiles files, String provider, JsonNode proposal, DocumentReading reading) {
        var name = proposal.path("document").asString();
        var pages = reading.pages(name, files.find(provider + "/" + name).orElseThrow());
        int page = proposal.path("page").isNull() ? 1 : proposal.path("page").asInt();
        var text = pages.stream()
                .filter(candidate -> candidate.number() == page)
                .map(DocumentPage::text)
                .findFirst()
                .orElse("");
        if (!bare(text).contains(bare(proposal.path("quote").asString()))) {
            NOT_ON_ITS_PAGE.add(proposal.toString());
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void findsWhatTheDocumentsStateAndLittleElse() throws IOException {
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, FIGURES.table() + "\n" + String.join("\n", FIGURES.mistakes()) + "\n");

        assertThat(FIGURES.recall())
                .as("recall; differences: " + FIGURES.mistakes())
                .isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(FIGURES.precision())
                .as("precision; differences: " + FIGURES.mistakes())
                .isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    @Test
    void everyQuoteIsOnItsPage() {
        assertThat(NOT_ON_ITS_PAGE).isEmpty();
    }

    @Test
    void theDocumentationShowsTheseFigures() throws IOException {
        assertThat(Files.readString(Path.of("docs", "clause-finder.md"))).contains(FIGURES.table());
    }
}
