package io.parley.documents.clauses.structure.credits;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.Quantity;
import io.parley.documents.clauses.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rows and sentences that pair a stretch of availability with a credit. Rows that say only "below" share the stretch between
 * them; the best availability is tier 1.
 */
public final class CreditTiers implements ClauseReader {

    private static final Pattern PARTS = Pattern.compile(
            "[;。]|,(?: and| or)? (?=(?:if|when|where|below|under|less|at least|between|from|\\d{1,3}(?:\\.\\d+)?%))|(?<=%),? and (?=\\d{1,3}%|if|when|below)|,(?=(?:低于|不足|可用率|月可用率|在|当)|\\d{2}(?:\\.\\d+)?%)");
    private static final Pattern CLAUSES = Pattern.compile("[;。]");
    private static final double SURE = 0.9;

    @Override
    public List<String> keys() {
        return List.of("sla.tier.*");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.SLA) {
            return List.of();
        }
        var columns = CreditColumns.in(paper);
        if (!columns.isEmpty()) {
            return findings(paper, columns);
        }
        var rows = new ArrayList<CreditRow>();
        var sentences = paper.lines();
        for (int i = 0; i < sentences.size(); i++) {
            CreditRow.read(paper, sentences.get(i), i + 1 < sentences.size() ? sentences.get(i + 1) : null)
                    .ifPresent(rows::add);
        }
        if (rows.size() < 2) {
            rows.clear();
            paper.sentences().forEach(sentence -> inSentence(paper, sentence, rows));
        }
        return findings(paper, rows);
    }

    /** "10% if availability is below 99.9% but not below 99%; 25% if it is below 99%": a row in each part. */
    private static void inSentence(Paper paper, Sentence sentence, List<CreditRow> rows) {
        if (CreditRow.isAboutSomethingElse(sentence.text())) {
            return;
        }
        var clauses = parts(paper, sentence, CLAUSES);
        var parts = clauses.size() > 1 ? clauses : parts(paper, sentence, PARTS);
        if (parts.size() > 1 || sentence.text().length() > CreditRow.LONGEST) {
            rows.addAll(parts);
        } else {
            CreditRow.read(paper, sentence, null).ifPresent(rows::add);
        }
    }

    private static List<CreditRow> parts(Paper paper, Sentence sentence, Pattern ends) {
        return ends.splitAsStream(sentence.text())
                .flatMap(part -> CreditRow.read(paper, sentence, part, null).stream())
                .toList();
    }

    private static List<Finding> findings(Paper paper, List<CreditRow> rows) {
        var sorted = rows.stream()
                .sorted(Comparator.comparing(CreditRow::to).reversed())
                .toList();
        var findings = new ArrayList<Finding>();
        BigDecimal last = null;
        for (int i = 0; i < sorted.size(); i++) {
            var row = sorted.get(i);
            if (row.to().equals(last)) {
                continue;
            }
            last = row.to();
            var below = i + 1 < sorted.size() ? sorted.get(i + 1).to() : BigDecimal.ZERO;
            var from = row.from() != null ? row.from() : below;
            findings.add(Finding.of("sla.tier." + (findings.size() + 1), value(row, from), paper, row.sentence(), SURE)
                    .quoting(row.quote()));
        }
        return findings;
    }

    private static Map<String, Object> value(CreditRow row, BigDecimal from) {
        var value = new LinkedHashMap<String, Object>();
        value.put("from", Quantity.plain(from.movePointLeft(2)));
        value.put("to", Quantity.plain(row.to().movePointLeft(2)));
        var credit = row.credit().movePointLeft(2);
        value.put(
                "creditPercent",
                credit.compareTo(BigDecimal.ONE) == 0
                        ? "1"
                        : credit.scale() < 2 ? credit.setScale(2).toPlainString() : credit.toPlainString());
        if (row.toInclusive()) {
            value.put("toInclusive", true);
        }
        return value;
    }
}
