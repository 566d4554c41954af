package io.parley.documents.clauses.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a page together to sentences again. A line that ends well before the margin ends its paragraph, heading
 * or table row; numbered clauses, items of lists and bullets begin anew. A sentence may go on on the next page.
 */
public final class Sentences {

    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?\\s+(?=[\\p{Lu}\"“])|[A-Z]\\.\\d{0,2}\\s+|[A-Z]-?\\d{1,2}[.)]\\s+"
                    + "|\\([a-zA-Z0-9]{1,3}\\)\\s+|" + LineBreaks.BULLET + "\\s*|(?:" + LineBreaks.HAN_NUMBER + ")\\s*"
                    + "|\\d{1,2}(?:\\.\\d{1,2}){1,2}[、.]?\\s*(?=\\p{IsHan})|\\d{1,2}[、.]?\\s+(?=\\p{IsHan}))");
    private static final Pattern STOP = Pattern.compile("(?<=[。！？!?])(?![”\"」)）])"
            + "|(?<!\\.\\.)(?<![.\\s(][A-Za-z]\\.)(?<!\\b(?:No|no|nos|Inc|Co|Ltd|Corp|Sec|Art|incl|approx|Attn|Mr|Ms|Mrs|Dr|St|vs|cf|para|rev|min|max|ext|dept)\\.)"
            + "(?<!e\\.g\\.|i\\.e\\.|U\\.S\\.|[ap]\\.m\\.)(?<=\\.[\"”)]?)\\s+(?=[\"“(]?[\\p{Lu}\\d$])"
            + "|(?<=[ap]\\.m\\.)\\s+(?=(?:The|We|Our|All|In|If|On|No|A|An|Any|Each|For|You|Customer|Emergency)\\b)");
    private static final Pattern ENDED = Pattern.compile(".*[.。！？!?;；:：][\"”)）]?\\s*", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)、]?\\s|[A-Z]-?\\d{1,2}\\.?\\s|"
                    + LineBreaks.HAN_NUMBER + "|(?i:sec(?:tion|\\.)|article)\\s)");
    private static final Pattern QUESTION = Pattern.compile(".{4,90}[?？]", Pattern.DOTALL);
    private static final Pattern RUN_IN = Pattern.compile(
            "(.{4,90}[?？])$|(?=([\\p{Lu}][\\p{L}' ,&/-]{2,44})\\.$)|(?=(\\p{IsHan}{2,10})[:：])", Pattern.DOTALL);
    /** Chinese is wrapped anywhere, also between the digits of a number. */
    private static final Pattern WRAPPED_NUMBER =
            Pattern.compile("(?<=\\p{IsHan}\\d{1,3})\\n(?=\\d{1,3}[\\p{IsHan}%])");

    private static final int LONGEST = 1_600;

    private final PaperLanguage language;
    private final List<Sentence> sentences = new ArrayList<>();
    private String heading = "";
    /** What a paragraph calls itself or asks at its beginning: "Ceiling.", "How do you ask?", 赔付申请：. */
    private String runIn = "";

    private @Nullable Integer paragraph;

    private Sentences(PaperLanguage language) {
        this.language = language;
    }

    public static List<Sentence> of(SourceText source, PaperLanguage language) {
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
    public static List<Sentence> lines(SourceText source, PaperLanguage language) {
        var reading = new Sentences(language);
        var pages = PageLines.of(source);
        for (int i = 0; i < pages.size(); i++) {
            int number = 0;
            for (var line : pages.get(i)) {
                number++;
                reading.paragraph = source.paged() ? null : Integer.valueOf(number);
                if (LineBreaks.isHeading(line)) {
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
        int margin = LineBreaks.USUAL_LINE;
        String before = "";
        for (int i = 0; i < pages.size(); i++) {
            int ownMargin = LineBreaks.margin(pages.get(i));
            boolean turned = true;
            for (var line : pages.get(i)) {
                boolean on = !paragraph.isEmpty()
                        && !line.isBlank()
                        && LineBreaks.goesOn(before, line, turned ? margin : ownMargin)
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

    private void paragraph(@Nullable Integer page, String text) {
        if (text.isBlank()) {
            return;
        }
        if (LineBreaks.isHeading(text)) {
            heading = NormalText.of(text).text();
            runIn = "";
        } else if (NUMBERED.matcher(text).lookingAt()) {
            runIn = "";
        }
        boolean turns = false;
        boolean begins = true;
        for (var sentence : STOP.split(NUMBER.matcher(text).replaceFirst(""))) {
            add(page != null && turns ? Integer.valueOf(page + 1) : page, sentence);
            runIn = begins
                    ? runIn(sentence)
                    : QUESTION.matcher(sentence.strip()).matches() ? runIn(sentence) : runIn;
            begins = false;
            turns |= sentence.indexOf(Sentence.PAGE_BREAK) >= 0;
        }
    }

    private String runIn(String sentence) {
        var label = RUN_IN.matcher(sentence.strip());
        if (!label.lookingAt()) {
            return runIn;
        }
        for (int group = 1; group <= label.groupCount(); group++) {
            if (label.group(group) != null) {
                return NormalText.of(label.group(group)).text();
            }
        }
        return runIn;
    }

    private void add(@Nullable Integer page, String text) {
        for (int from = 0; from < text.length(); from += LONGEST) {
            var part = WRAPPED_NUMBER
                    .matcher(text.substring(from, Math.min(text.length(), from + LONGEST)))
                    .replaceAll("")
                    .strip();
            if (!part.isEmpty()) {
                var plain = NormalText.of(part);
                var words = language.inDigits(plain);
                var above = runIn.isEmpty() ? heading : heading.isEmpty() ? runIn : heading + " / " + runIn;
                sentences.add(new Sentence(page, paragraph, above, words, sentences.size()));
            }
        }
    }
}
