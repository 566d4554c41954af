package io.parley.documents.clauses.structure.credits;

import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A table that says yes or no beside each service: the services of the rows that say yes. */
final class CoveredRows {

    private static final Pattern HEADINGS = Pattern.compile(
            "\\bcover|\\bincluded|\\bguarantee|\\bservice levels?\\b|\\bsla\\b|\\bcounts?\\b|有没有|sla|覆盖|纳入|承诺|保障|包含|适用");
    private static final Pattern YES = Pattern.compile(
            "^.{2,50}?(?:\\b(?:yes|covered|included|guaranteed|applies)\\b|[✓✔√●]|(?<!没|不)(?:有|是|纳入|包含|覆盖|适用|承诺)$)");
    private static final Pattern NO = Pattern.compile(
            "^.{2,50}?(?:\\b(?:no|none|(?:not|un) ?(?:covered|included|guaranteed)|excluded|does not apply)\\b|[✗✘×]|(?:没有|无|否|不纳入|不包含|不覆盖|不适用|不承诺|不含)$)");
    private static final int FEWEST = 3;
    private static final int LONGEST = 90;
    private static final double SURE = 0.89;

    private CoveredRows() {}

    /** The first such table of a document. */
    static Optional<Finding> in(Paper paper) {
        var lines = paper.lines();
        for (int first = 1; first < lines.size(); first++) {
            var rows = new ArrayList<Sentence>();
            for (int i = first; i < lines.size() && isRow(lines.get(i).text()); i++) {
                rows.add(lines.get(i));
            }
            if (rows.size() >= FEWEST
                    && HEADINGS.matcher(lines.get(first - 1).text()).find()) {
                var covered = covered(rows);
                return covered.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Finding.of("sla.services", List.copyOf(covered), paper, rows.getFirst(), SURE));
            }
        }
        return Optional.empty();
    }

    private static boolean isRow(String text) {
        return text.length() <= LONGEST
                && (YES.matcher(text).find() || NO.matcher(text).find());
    }

    private static Set<String> covered(List<Sentence> rows) {
        var covered = new LinkedHashSet<String>();
        for (var row : rows) {
            if (!NO.matcher(row.text()).find()) {
                covered.addAll(CoveredServices.services(row.text()));
            }
        }
        return covered;
    }
}
