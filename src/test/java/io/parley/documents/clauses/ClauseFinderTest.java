package io.parley.documents.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.documents.clauses.text.SourceText;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Wordings that stand in none of the committed documents; an empty value is a trap: nothing may be proposed. */
class ClauseFinderTest {

    private static final ClauseFinder FINDER = new ClauseFinder();
    private static final int PAGES = 60;

    @ParameterizedTest(name = "{2}: {1}")
    @CsvFileSource(resources = "/clauses/sentences.csv", numLinesToSkip = 1, maxCharsPerColumn = 2000)
    void readsWhatTheSentenceSaysAndNothingElse(String document, String sentence, String key, String value) {
        var found = FINDER.find(List.of(new SourceText(document, true, List.of(sentence)))).stream()
                .filter(proposal -> proposal.key().equals(key))
                .toList();
        if (value == null) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).singleElement().satisfies(proposal -> {
            assertThat(proposal.value().toString()).isEqualTo(value);
            assertThat(proposal.page()).isEqualTo(1);
            assertThat(bare(sentence)).contains(bare(proposal.quote()));
            assertThat(proposal.confidence()).isBetween(0.0, 1.0);
        });
    }

    /** Twice the pages take about twice the time: no pattern runs wild. A ratio in one run, with much room. */
    @Test
    void timeGrowsWithThePagesOnly() {
        var page = IntStream.range(0, 40)
                .mapToObj(line -> "The provider shall, subject to section " + line
                        + " and at least thirty (30) days before any change of fees, notify the customer in writing.")
                .collect(Collectors.joining("\n"));
        time(page, PAGES); // warms up
        long half = time(page, PAGES / 2);
        long whole = time(page, PAGES);

        assertThat((double) whole / half).isLessThan(8);
    }

    private static long time(String page, int pages) {
        long start = System.nanoTime();
        FINDER.find(List.of(new SourceText("terms.pdf", true, Collections.nCopies(pages, page))));
        return System.nanoTime() - start;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
