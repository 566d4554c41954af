package io.parley.documents.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Number, date and validity of a quotation: beside their labels, or below them in a row of headings. */
final class QuoteDates implements ClauseReader {

    private static final Pattern END = Pattern.compile(
            "\\b(?:valid (?:until|through|thru|to|till)|good (?:until|through|thru|till|to)|valid\\b|expir(?:es|y|ation|ing)(?: date| on)?|(?:offer|quote|proposal|pricing|price) ends|open (?:until|through)|honou?red (?:until|through)|accept(?:ed|ance)? (?:by|before|on or before)|hold(?:s)? (?:until|through)|until|through|no later than|lapses)\\b"
                    + "|有效期?限?(?:至|到|截止)?|有效至|截止(?:日期)?|失效|至");
    private static final Pattern BEGIN = Pattern.compile(
            "\\b(?:quote date|date of (?:quote|quotation|proposal|issue)|issued?(?: on| date)?|created(?: on)?|dated?|prepared(?: on)?|submitted(?: on)?|date)\\b|报价日期|出具日期|报价时间|日期|制单|开具");
    private static final Pattern FOREIGN = Pattern.compile(
            "\\b(?:request|rfq|your (?:letter|e-?mail)|start|activation|go-live|target|install\\w*|updated|version|effective|release|contract (?:start|end)|current contract|status|certif\\w*)\\b|需求|询价|启用|开通|上线|交付");
    private static final Pattern DAYS = Pattern.compile(
            "\\b(?:valid|good|open|firm|held|holds)\\b[^;]{0,40}?\\b(\\d{1,3}) (?:calendar )?days|(?:有效期?|效期)[^。;]{0,8}?(\\d{1,3})(?:个?自然日|日|天)|(\\d{1,3})(?:个?自然日|日|天)(?:之?内)?有效");
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:quot(?:e|ation)|proposal|offer|estimate)(?: ref(?:erence)?)?\\s{0,2}(?:no\\.?|number|num\\.?|#|id)?\\s{0,2}[:#]?\\s{0,2}((?=[a-z0-9/.-]{0,20}\\d)[a-z0-9][a-z0-9/.-]{4,24})"
                    + "|报价(?:单)?(?:编号|号)[:：]?\\s?((?=[a-z0-9/-]{0,20}\\d)[a-z0-9][a-z0-9/-]{4,24})");
    private static final int REACH = 45;
    private static final double SURE = 0.92;
    private static final double BY_HEADING = 0.94;
    private static final double BY_DAYS = 0.75;

    private static final String DATE_KEY = "quote.date";
    private static final String END_KEY = "quote.validUntil";

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.QUOTE) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            labelled(paper, sentence, found);
            number(paper, sentence).ifPresent(found::add);
        }
        paper.lines().forEach(line -> underHeadings(paper, line, found));
        days(paper, found);
        return found;
    }

    private static void labelled(Paper paper, Sentence sentence, List<Finding> found) {
        var text = sentence.text();
        int before = 0;
        for (var date : PrintedDate.in(text)) {
            var label = text.substring(Math.max(before, date.start() - REACH), date.start());
            var after = text.substring(date.end(), Math.min(text.length(), date.end() + 4));
            before = date.end();
            var key = key(label, after);
            if (key != null) {
                found.add(Finding.of(
                        key,
                        date.date().toString(),
                        paper,
                        sentence,
                        SURE - (FOREIGN.matcher(label).find() ? 0.5 : 0)));
            }
        }
    }

    /** The label nearest to the date decides. */
    private static @Nullable String key(String label, String after) {
        int end = last(END, label);
        int begin = last(BEGIN, label);
        if (after.startsWith("止") || after.startsWith("前有效")) {
            return END_KEY;
        }
        if (end < 0 && begin < 0) {
            return null;
        }
        return end > begin ? END_KEY : DATE_KEY;
    }

    private static int last(Pattern pattern, String text) {
        int last = -1;
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            last = matcher.end();
        }
        return last;
    }

    private static void underHeadings(Paper paper, Sentence sentence, List<Finding> found) {
        if (sentence.place() == 0) {
            return;
        }
        var dates = PrintedDate.in(sentence.text());
        var headings = headings(paper.lines().get(sentence.place() - 1).text());
        if (!dates.isEmpty() && dates.size() == headings.size()) {
            for (int i = 0; i < dates.size(); i++) {
                found.add(Finding.of(headings.get(i), dates.get(i).date().toString(), paper, sentence, BY_HEADING));
            }
        }
    }

    private static List<String> headings(String line) {
        if (!PrintedDate.in(line).isEmpty() || line.length() > 120) {
            return List.of();
        }
        var places = new java.util.TreeMap<Integer, String>();
        var begin = BEGIN.matcher(line);
        while (begin.find()) {
            places.put(begin.start(), DATE_KEY);
        }
        var end = END.matcher(line);
        while (end.find()) {
            places.put(end.start(), END_KEY);
        }
        // "Expiration date" is one heading.
        var headings = new ArrayList<String>();
        places.values().forEach(key -> {
            if (headings.isEmpty() || !headings.getLast().equals(END_KEY) || key.equals(END_KEY)) {
                headings.add(key);
            }
        });
        return headings.size() == 2 && headings.getFirst().equals(headings.getLast())
                ? headings.subList(0, 1)
                : headings;
    }

    private static void days(Paper paper, List<Finding> found) {
        var issued = found.stream()
                .filter(finding -> finding.key().equals(DATE_KEY))
                .max(java.util.Comparator.comparingDouble(Finding::confidence));
        if (issued.isEmpty()) {
            return;
        }
        for (var sentence : paper.sentences()) {
            var days = DAYS.matcher(sentence.text());
            if (days.find() && !FOREIGN.matcher(sentence.text()).find()) {
                var printed =
                        days.group(1) != null ? days.group(1) : days.group(2) != null ? days.group(2) : days.group(3);
                var end = java.time.LocalDate.parse(String.valueOf(issued.get().value()))
                        .plusDays(Integer.parseInt(printed));
                found.add(Finding.of(END_KEY, end.toString(), paper, sentence, BY_DAYS));
            }
        }
    }

    private static Optional<Finding> number(Paper paper, Sentence sentence) {
        var number = NUMBER.matcher(sentence.text());
        if (!number.find()) {
            return Optional.empty();
        }
        int group = number.group(1) != null ? 1 : 2;
        var words =
                sentence.words().words(number.start(group), number.end(group)).replace(" ", "");
        return Optional.of(Finding.of("quote.number", words, paper, sentence, 0.8));
    }
}
