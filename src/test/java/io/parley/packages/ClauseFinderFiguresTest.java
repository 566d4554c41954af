package io.parley.packages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.documents.DocumentPage;
import io.parley.documents.DocumentReading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private static final Path FIGURES = Path.of("target", "clause-finder.md");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double LEAST_RECALL = 0.95;
    private static final double LEAST_PRECISION = 0.95;

    private static final Map<String, Counts> BY_KEY = new TreeMap<>();
    private static final List<String> MISTAKES = new ArrayList<>();
    private static final List<String> NOT_ON_ITS_PAGE = new ArrayList<>();

    /** Facts found, facts missed or found differently, proposals that are wrong. */
    private static final class Counts {
        private int found;
        private int missed;
        private int wrong;

        String row(String name) {
            return "| %s | %d | %d | %d | %s | %s |"
                    .formatted(name, found, missed, wrong, share(found, missed), share(found, wrong));
        }

        private static String share(int part, int rest) {
            return part + rest == 0 ? "–" : "%.2f".formatted((double) part / (part + rest));
        }
    }

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
        for (var fact : facts) {
            if (fact.path("finder").asBoolean() && fact.path("governing").asBoolean(true)) {
                var counts = BY_KEY.computeIfAbsent(family(fact.path("key").asString()), key -> new Counts());
                var proposal = governing(proposals, fact.path("key").asString());
                boolean stated = fact.path("status").asString().equals("STATED");
                boolean same =
                        stated && proposal.isPresent() && same(proposal.get().path("value"), fact.path("value"));
                counts.found += same ? 1 : 0;
                counts.missed += stated && !same ? 1 : 0;
                counts.wrong += proposal.isPresent() && !same ? 1 : 0;
                if (stated != same || !stated && proposal.isPresent()) {
                    MISTAKES.add(provider + " " + fact.path("key").asString() + ": " + fact.path("value") + " / "
                            + proposal.map(JsonNode::toString).orElse("nothing"));
                }
            }
        }
    }

    private static java.util.Optional<JsonNode> governing(JsonNode proposals, String key) {
        return proposals
                .valueStream()
                .filter(proposal -> proposal.path("key").asString().equals(key))
                .filter(proposal -> proposal.path("governing").asBoolean(true))
                .findFirst();
    }

    private static String family(String key) {
        return key.replaceFirst("\\.\\d+$", ".*");
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            return Stream.concat(one.propertyNames().stream(), other.propertyNames().stream())
                    .allMatch(name -> same(one.path(name), other.path(name)));
        }
        if (one.isArray() && other.isArray()) {
            return one.size() == other.size()
                    && one.valueStream()
                            .allMatch(item -> other.valueStream().anyMatch(candidate -> same(item, candidate)));
        }
        boolean nothing = one.isNull() || one.isMissingNode();
        if (nothing || other.isNull() || other.isMissingNode()) {
            return nothing && (other.isNull() || other.isMissingNode());
        }
        return one.asString().equals(other.asString())
                || number(one) instanceof BigDecimal figure && figure.equals(number(other));
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        try {
            return new BigDecimal(node.asString()).stripTrailingZeros();
        } catch (NumberFormatException notANumber) {
            return null;
        }
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

    private static Counts sum() {
        var sum = new Counts();
        BY_KEY.values().forEach(counts -> {
            sum.found += counts.found;
            sum.missed += counts.missed;
            sum.wrong += counts.wrong;
        });
        return sum;
    }

    private static String table() {
        var lines = new ArrayList<String>();
        lines.add("| Key | Found | Missed | Wrong | Recall | Precision |");
        lines.add("|---|--:|--:|--:|--:|--:|");
        BY_KEY.forEach((key, counts) -> lines.add(counts.row("`" + key + "`")));
        lines.add(sum().row("**all**"));
        return String.join("\n", lines) + "\n";
    }

    @Test
    void findsWhatTheDocumentsStateAndLittleElse() throws IOException {
        Files.createDirectories(FIGURES.getParent());
        Files.writeString(FIGURES, table());

        var sum = sum();
        assertThat((double) sum.found / (sum.found + sum.missed))
                .as("recall; differences: " + MISTAKES)
                .isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat((double) sum.found / (sum.found + sum.wrong))
                .as("precision; differences: " + MISTAKES)
                .isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    @Test
    void everyQuoteIsOnItsPage() {
        assertThat(NOT_ON_ITS_PAGE).isEmpty();
    }

    @Test
    void theDocumentationShowsTheseFigures() throws IOException {
        assertThat(Files.readString(Path.of("docs", "clause-finder.md"))).contains(table());
    }
}
