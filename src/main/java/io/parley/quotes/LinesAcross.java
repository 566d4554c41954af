package io.parley.quotes;

import io.parley.terms.LineKind;
import io.parley.terms.PricedLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets the lines of several offers side by side: what is the same by its code and words stands in one row, what only one paper
 * has in a row of its own, near to where that paper has it. Words that differ are not guessed at.
 */
public final class LinesAcross {

    private final int offers;
    private final List<Row> rows = new ArrayList<>();

    private LinesAcross(int offers) {
        this.offers = offers;
    }

    /** One line as the offers have it. */
    public static final class Row {

        private final @Nullable QuoteLineDraft[] lines;

        private Row(int offers) {
            this.lines = new QuoteLineDraft[offers];
        }

        /** @param offer counted from 0 */
        public Optional<PricedLine> line(int offer) {
            return Optional.ofNullable(lines[offer]).map(QuoteLineDraft::priced);
        }

        /** As the first offer that has the line says it. */
        public PricedLine first() {
            return draft().priced();
        }

        private QuoteLineDraft draft() {
            return Arrays.stream(lines).filter(Objects::nonNull).findFirst().orElseThrow();
        }
    }

    /**
     * @param offers lines of each offer, in the order of its paper
     * @param kind which lines: what is charged every month is never the same as what is charged once
     */
    public static List<Row> of(List<List<QuoteLine>> offers, LineKind kind) {
        var across = new LinesAcross(offers.size());
        for (int i = 0; i < offers.size(); i++) {
            across.add(
                    i,
                    offers.get(i).stream()
                            .map(QuoteLine::toDraft)
                            .filter(line -> line.kind() == kind)
                            .toList());
        }
        return List.copyOf(across.rows);
    }

    private void add(int offer, List<QuoteLineDraft> lines) {
        var known = rows.stream().map(Row::draft).toList();
        int place = 0;
        for (var change : LinePairs.of(known, lines)) {
            var line = change.after();
            if (line == null) {
                continue;
            }
            var same = rows.stream()
                    .filter(row -> change.before() != null && row.draft() == change.before())
                    .findFirst();
            var row = same.orElseGet(() -> new Row(offers));
            if (same.isEmpty()) {
                rows.add(place, row);
            }
            row.lines[offer] = line;
            place = rows.indexOf(row) + 1;
        }
    }
}
