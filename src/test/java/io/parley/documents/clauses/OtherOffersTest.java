package io.parley.documents.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.documents.clauses.testing.FinderFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Offers of eight other companies, written by somebody who did not know the rules. Four were looked at when rules were
 * mended; the other four are only ever measured, so that the figures say what documents nobody has seen may expect.
 * docs/clause-finder.md holds the same rows; {@code target/clause-finder-known.md} and {@code -unseen.md} have them by key, with the mistakes.
 */
class OtherOffersTest {

    private static final Path OFFERS = Path.of("src/test/resources/clauses/offers");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ClauseFinder FINDER = new ClauseFinder();
    private static final double LEAST_KNOWN = 0.95;
    private static final double LEAST_UNSEEN_RECALL = 0.58;
    private static final double LEAST_UNSEEN_PRECISION = 0.81;

    private static FinderFigures figures(String... offers) throws IOException {
        var figures = new FinderFigures();
        for (var offer : offers) {
            var folder = OFFERS.resolve(offer);
            var sources = Stream.of("quote", "sla", "terms")
                    .map(name -> source(folder, name))
                    .toList();
            var proposals = JSON.valueToTree(FINDER.find(sources));
            JSON.readTree(folder.resolve("facts.json")).forEach(fact -> figures.compare(offer, proposals, fact));
        }
        return figures;
    }

    private static SourceText source(Path folder, String name) {
        try {
            return new SourceText(
                    name + ".pdf",
                    true,
                    List.of(Files.readString(folder.resolve(name + ".txt")).split("\f")));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    @Test
    void offersThatRulesWereMendedBy() throws IOException {
        var figures = figures("a1", "a2", "a3", "a4");
        report("known", figures, "offers looked at (a1–a4)", LEAST_KNOWN, LEAST_KNOWN);
    }

    @Test
    void offersThatNobodyLookedAt() throws IOException {
        var figures = figures("b1", "b2", "b3", "b4");
        report("unseen", figures, "offers nobody looked at (b1–b4)", LEAST_UNSEEN_RECALL, LEAST_UNSEEN_PRECISION);
    }

    private static void report(
            String name, FinderFigures figures, String row, double leastRecall, double leastPrecision)
            throws IOException {
        Files.writeString(
                Path.of("target", "clause-finder-" + name + ".md"),
                figures.table() + "\n" + String.join("\n", figures.mistakes()) + "\n");
        assertThat(figures.recall()).as("recall").isGreaterThanOrEqualTo(leastRecall);
        assertThat(figures.precision()).as("precision").isGreaterThanOrEqualTo(leastPrecision);
        assertThat(Files.readString(Path.of("docs", "clause-finder.md"))).contains(figures.row(row));
    }
}
