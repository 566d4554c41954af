package io.parley.documents.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a page together to sentences again. A line that ends well before the margin ends its paragraph, heading
 * or table row; numbered clauses, items of lists and bullets begin anew. A sentence may go on on the next page.
 */
final class Sentences {

    private static final String HAN_NUMBER = "第[一二三四五六七八九十百]{1,4}[条章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]";
    private static final String BULLET = "[•▪●◦·*\uf0b7\uf0a7‣-]\\s";
    private static final Pattern BEGINS =
            Pattern.compile("\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?\\s+[\\p{Lu}\"“]|[A-Z]\\.\\d{0,2}\\s"
                    + "|\\p{Lu}[\\p{L}\\d /&'(),-]{2,40}:\\s+\\S|\\p{IsHan}{2,10}[:：]|\\((?:[a-zA-Z]|[ivx]{2,4})\\)\\s|"
                    + BULLET + "|" + HAN_NUMBER
                    + "|\\d{1,2}(?:\\.\\d{1,2}){0,2}[、.]?\\s*\\p{IsHan}(?<![年月日天个周小元分])).*");
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?\\s+(?=[\\p{Lu}\"“])|[A-Z]\\.\\d{0,2}\\s+"
                    + "|\\([a-zA-Z0-9]{1,3}\\)\\s+|" + BULLET + "\\s*|(?:" + HAN_NUMBER + ")\\s*"
                    + "|\\d{1,2}(?:\\.\\d{1,2}){1,2}[、.]?\\s*(?=\\p{IsHan})|\\d{1,2}[、.]?\\s+(?=\\p{IsHan}))");
    private static final Pattern STOP = Pattern.compile("(?<=[。！？!?])(?![”\"」)）])"
            + "|(?<!\\.\\.)(?<![.\\s(][A-Za-z]\\.)(?<!\\b(?:No|no|nos|Inc|Co|Ltd|Corp|Sec|Art|incl|approx|Attn|Mr|Ms|Mrs|Dr|St|vs|cf|para|rev|min|max|ext|dept)\\.)"
            + "(?<!e\\.g\\.|i\\.e\\.|U\\.S\\.|[ap]\\.m\\.)(?<=\\.[\"”)]?)\\s+(?=[\"“(]?[\\p{Lu}\\d$])"
            + "|(?<=[ap]\\.m\\.)\\s+(?=(?:The|We|Our|All|In|If|On|No|A|An|Any|Each|For|You|Customer|Emergency)\\b)");
    private static final Pattern UNFINISHED = Pattern.compile(
            ".*(?:,|，|、|\\b(?:and|or|of|the|to|in|for|by|a|an|with|any|at|on|per|is|are|not|be|than|from|within|least|after|before|every|next|first|each|that|which|as|shall|will|may|must))\\s*");
    private static final Pattern ROW_ENDS = Pattern.compile(
            ".*(?:(?i:included|add-on|optional|available|roadmap|partner|standard|supported)|\\d%|\\d\\.\\d{2})\\s*");
    private static final Pattern ENDED = Pattern.compile(".*[.。！？!?;；:：][\"”)）]?\\s*", Pattern.DOTALL);
    private static final int LONGEST = 1_600;
    private static final int LONGEST_HEADING = 60;
    private static final int USUAL_LINE = 80;
    private static final int NEAR_MARGIN_PERCENT = 74;
    private static final int NARROWEST = 20;

    private final PaperLanguage language;
    private final List<Sentence> sentences = new ArrayList<>();
    private String heading = "";
    private @Nullable Integer paragraph;

    private Sentences(PaperLanguage language) {
        this.language = language;
    }

    static List<Sentence> of(SourceText source, PaperLanguage language) {
        var reading = new Sentences(language);
        var pages = PageLines.of(source);
        if (source.paged()) {
            reading.pages(pages);
        } else {
            pages.forEach(reading::paragraphs);
        }
        return List.copyOf(reading.sentences);
    }

    /** Every line by itself. */
    static List<Sentence> lines(SourceText source, PaperLanguage language) {
        var reading = new Sentences(language);
        var pages = PageLines.of(source);
        for (int i = 0; i < pages.size(); i++) {
            int number = 0;
            for (var line : pages.get(i)) {
                number++;
                reading.paragraph = source.paged() ? null : Integer.valueOf(number);
                if (isHeading(line)) {
                    reading.heading = NormalText.of(line).text();
                }
                reading.add(source.paged() ? Integer.valueOf(i + 1) : null, line);
            }
        }
        return List.copyOf(reading.sentences);
    }

    private void paragraphs(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            paragraph = i + 1;
            paragraph(null, lines.get(i));
        }
    }

    private void pages(List<List<String>> pages) {
        var paragraph = new StringBuilder();
        int begun = 1;
        int margin = USUAL_LINE;
        String before = "";
        for (int i = 0; i < pages.size(); i++) {
            int ownMargin = margin(pages.get(i));
            boolean turned = true;
            for (var line : pages.get(i)) {
                boolean on = !paragraph.isEmpty()
                        && !line.isBlank()
                        && goesOn(before, line, turned ? margin : ownMargin)
                        && !(turned && ENDED.matcher(before).matches());
                if (!on) {
                    paragraph(begun, paragraph.toString());
                    paragraph.setLength(0);
                    begun = i + 1;
                }
                if (!line.isBlank()) {
                    if (!paragraph.isEmpty()) {
                        paragraph.append(turned && begun <= i ? Sentence.PAGE_BREAK : '\n');
                    }
                    paragraph.append(line);
                    before = line;
                    turned = false;
                }
            }
            margin = ownMargin;
        }
        paragraph(begun, paragraph.toString());
    }

    /** The length most full lines have. */
    private static int margin(List<String> lines) {
        int[] lengths = lines.stream()
                .mapToInt(String::length)
                .filter(length -> length >= NARROWEST)
                .sorted()
                .toArray();
        return lengths.length == 0 ? USUAL_LINE : lengths[Math.min(lengths.length - 1, lengths.length * 9 / 10)];
    }

    private static boolean goesOn(String line, String next, int margin) {
        if (UNFINISHED.matcher(line).matches() && !next.strip().matches(BULLET + ".*")) {
            return true;
        }
        if (BEGINS.matcher(next).matches() || line.matches(".*[:：;；]\\s*(?:and|or|以及|或|和)?\\s*")) {
            return false;
        }
        char first = next.strip().charAt(0);
        if (Character.isLowerCase(first)) {
            return !ROW_ENDS.matcher(line).matches() || !ROW_ENDS.matcher(next).matches();
        }
        return line.length() * 100 >= margin * NEAR_MARGIN_PERCENT
                && !(ROW_ENDS.matcher(line).matches() && Character.isUpperCase(first));
    }

    private void paragraph(@Nullable Integer page, String text) {
        if (text.isBlank()) {
            return;
        }
        if (isHeading(text)) {
            heading = NormalText.of(text).text();
        }
        boolean turns = false;
        for (var sentence : STOP.split(NUMBER.matcher(text).replaceFirst(""))) {
            add(page != null && turns ? Integer.valueOf(page + 1) : page, sentence);
            turns |= sentence.indexOf(Sentence.PAGE_BREAK) >= 0;
        }
    }

    private static boolean isHeading(String text) {
        var stripped = text.strip();
        return stripped.length() <= LONGEST_HEADING
                && !stripped.contains("\n")
                && !stripped.matches(".*[.;:,。；：，%].?")
                && !stripped.matches(".*\\d\\s*%?$")
                && !ROW_ENDS.matcher(stripped).matches();
    }

    private void add(@Nullable Integer page, String text) {
        for (int from = 0; from < text.length(); from += LONGEST) {
            var part = text.substring(from, Math.min(text.length(), from + LONGEST))
                    .strip();
            if (!part.isEmpty()) {
                var plain = NormalText.of(part);
                var words = language == PaperLanguage.ZH ? ChineseNumbers.in(plain) : EnglishNumbers.in(plain);
                sentences.add(new Sentence(page, paragraph, heading, words, sentences.size()));
            }
        }
    }
}
