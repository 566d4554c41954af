package io.parley.reporting;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is printed, ready made: the printing works adds nothing of its own but page numbers.
 *
 * @param title also the PDF's title
 * @param author also the PDF's author
 * @param label right side of the head of every page
 * @param footer left side of the foot of every page
 * @param watermark large grey word across every page, or nothing
 * @param maxPages more than this is an error of the report, not of the reader's printer
 */
public record ReportDocument(
        String title,
        String author,
        Locale locale,
        ReportBrand brand,
        String label,
        String footer,
        @Nullable String watermark,
        int maxPages,
        List<Block> blocks) {

    public ReportDocument {
        blocks = List.copyOf(blocks);
    }
}
