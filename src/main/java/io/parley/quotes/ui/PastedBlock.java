package io.parley.quotes.ui;

import io.parley.common.ProblemException;
import io.parley.quotes.QuoteLineDraft;
import io.parley.quotes.sheet.QuoteSheetLine;
import io.parley.quotes.sheet.QuoteSheetReader;
import io.parley.quotes.sheet.QuoteSheetRequest;
import io.parley.terms.LineCategory;
import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Rows copied in a spreadsheet: with their headings they are understood by meaning, like a file; without them the columns are
 * code, description, quantity, price, and whether it is charged once.
 */
final class PastedBlock {

    private static final List<String> ONCE = List.of("once", "one-off", "one off", "one-time", "nrc", "一次性", "一次");

    private PastedBlock() {}

    static List<QuoteLineDraft> lines(String block) {
        var byMeaning = byMeaning(block);
        return byMeaning.isEmpty() ? byPosition(block) : byMeaning;
    }

    private static List<QuoteLineDraft> byMeaning(String block) {
        try {
            var sheet = new QuoteSheetReader()
                    .read(
                            "pasted.tsv",
                            block.getBytes(StandardCharsets.UTF_8),
                            QuoteSheetRequest.of("USD", 0, List.of()));
            return sheet.lines().stream().map(PastedBlock::draft).toList();
        } catch (ProblemException noTable) {
            return List.of();
        }
    }

    static QuoteLineDraft draft(QuoteSheetLine line) {
        return new QuoteLineDraft(
                line.code(),
                line.description(),
                line.quantity(),
                line.unitPrice(),
                line.kind(),
                line.category(),
                line.escalates(),
                line.scalesWithSeats(),
                line.month(),
                line.site(),
                line.computed());
    }

    private static List<QuoteLineDraft> byPosition(String block) {
        var lines = new ArrayList<QuoteLineDraft>();
        for (var row : block.split("\\R")) {
            var cells = row.split("\t", -1);
            if (cells.length > 1) {
                boolean once = ONCE.contains(cell(cells, 4).toLowerCase(Locale.ROOT));
                lines.add(new QuoteLineDraft(
                        cell(cells, 0),
                        cell(cells, 1),
                        number(cell(cells, 2)),
                        number(cell(cells, 3)),
                        once ? LineKind.ONE_OFF : LineKind.RECURRING,
                        once ? LineCategory.SERVICE : LineCategory.VOICE,
                        !once,
                        false,
                        0,
                        null,
                        false));
            }
        }
        return lines;
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : "";
    }

    /** Signs, codes of currencies and thousands' commas are dropped; anything else is left for the person to type. */
    private static @Nullable BigDecimal number(String text) {
        var digits = text.replaceAll("[\\p{Sc}\\p{L}\\s,]", "");
        try {
            return digits.isEmpty() ? null : new BigDecimal(digits);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
