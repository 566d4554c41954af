package io.parley.quotes;

import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aOneOff;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.terms.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesAcrossTest {

    @Test
    void whatIsTheSameStandsInOneRowAndTheRestWhereItsPaperHasIt() {
        var larkfield = paper(aLine("SEAT", "42", "19.95"), aLine("FAX", "2", "9.90"), aLine("NUMBER", "42", "1"));
        var quillstone = paper(aLine("SEAT", "42", "24.95"), aLine("SMS", "42", "3"), aLine("NUMBER", "40", "0"));
        var bluemarten = paper(aLine("NUMBER", "42", "1.5"), aLine("SMS", "10", "3"));

        assertThat(shown(List.of(larkfield, quillstone, bluemarten), LineKind.RECURRING))
                .containsExactly("SEAT 42 42 -", "SMS - 42 10", "FAX 2 - -", "NUMBER 42 40 42");
    }

    @Test
    void aMonthlyLineIsNeverTheSameAsOneChargedOnce() {
        var monthly = paper(aLine("SETUP", "1", "10"));
        var once = paper(aOneOff("SETUP", "1", "100", 0));

        assertThat(shown(List.of(monthly, once), LineKind.RECURRING)).containsExactly("SETUP 1 -");
        assertThat(shown(List.of(monthly, once), LineKind.ONE_OFF)).containsExactly("SETUP - 1");
    }

    @Test
    void everyLineOfEveryPaperStandsThereOnce() {
        var twice = paper(aLine("SEAT", "42", "19.95"), aLine("SEAT", "3", "19.95"));
        var other = paper(aLine("SEAT", "45", "20"));

        assertThat(shown(List.of(twice, other), LineKind.RECURRING)).containsExactly("SEAT 42 45", "SEAT 3 -");
    }

    private static List<QuoteLine> paper(QuoteLineDraft... lines) {
        var paper = new ArrayList<QuoteLine>();
        for (var line : lines) {
            paper.add(new QuoteLine(paper.size() + 1, line.priced(), false));
        }
        return paper;
    }

    private static List<String> shown(List<List<QuoteLine>> papers, LineKind kind) {
        return LinesAcross.of(papers, kind).stream()
                .map(row -> row.first().code() + " "
                        + IntStream.range(0, papers.size())
                                .mapToObj(offer -> row.line(offer)
                                        .map(line -> line.quantity().toPlainString())
                                        .orElse("-"))
                                .collect(Collectors.joining(" ")))
                .toList();
    }
}
