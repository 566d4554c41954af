package io.parley.documents.clauses.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of each page without what is printed on every page: numbers of pages, running titles. */
final class PageLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\s*(?:(?i:page)?\\s*[-–]?\\s*\\d{1,3}\\s*(?:(?i:of|/)\\s*\\d{1,3})?\\s*[-–]?|第\\s*\\d{1,3}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,3}\\s*页)?|.{3,60}\\s\\d{1,3}\\s*/\\s*\\d{1,3})\\s*");
    private static final int EDGE = 3;

    private PageLines() {}

    static List<List<String>> of(SourceText source) {
        var pages = source.parts().stream()
                .map(part -> part.lines().map(String::stripTrailing).toList())
                .toList();
        if (!source.paged()) {
            return pages;
        }
        var running = running(pages);
        return pages.stream()
                .map(lines -> {
                    var kept = new ArrayList<String>();
                    for (int i = 0; i < lines.size(); i++) {
                        boolean edge = i < EDGE || i >= lines.size() - EDGE;
                        if (!edge || !isFurniture(lines.get(i), running)) {
                            kept.add(lines.get(i));
                        }
                    }
                    return List.copyOf(kept);
                })
                .toList();
    }

    private static boolean isFurniture(String line, Map<String, Integer> running) {
        return PAGE_NUMBER.matcher(line).matches() || running.getOrDefault(withoutDigits(line), 0) > 1;
    }

    private static Map<String, Integer> running(List<List<String>> pages) {
        var counts = new HashMap<String, Integer>();
        for (var lines : pages) {
            // rows of a table at the foot of one page look alike without running through all pages
            Stream.concat(lines.stream().limit(1), lines.stream().skip(Math.max(1, lines.size() - 2)))
                    .map(PageLines::withoutDigits)
                    .distinct()
                    .forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        return counts;
    }

    private static String withoutDigits(String line) {
        return line.strip().replaceAll("\\d+", "#");
    }
}
