package io.parley.documents.clauses.structure.quote;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.PrintedDate;
import io.parley.documents.clauses.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Number, date and validity of a quotation: beside their labels, or below them in a row of headings. */
public final class QuoteDates implements ClauseReader {

    private static final Pattern END = Pattern.compile(
            "\\b(?:valid (?:until|through|thru|to|till)|good (?:until|through|thru|till|to)|valid\\b|expir(?:es|y|ation|ing)(?: date| on)?|(?:offer|quote|proposal|pricing|price) ends|open (?:until|through)|honou?red (?:until|through|for|if|by|to)|(?:signed|returned|accepted|received|countersigned|executed|ordered|confirmed|approved|paid|placed) (?:\\w+ ){0,5}?(?:by|before|on or before|up to(?: and including)?|no later than|prior to)|(?:sign|return|accept|confirm|order|reply|respond|decide|countersign|execute)(?: \\w+){0,5} (?:by|before|no later than)|on or before|remains? (?:available|open|firm)|stands? (?:until|through|to)|lasts? (?:until|through)|held (?:until|through|to)|keep(?:s)? (?:until|through)|firm (?:until|through|to)|deadline|last day|not after|best before|accept(?:ed|ance)? (?:by|before|on or before)|(?:holds?|held|kept|frozen|fixed|binding|runs?|stays?) (?:open )?(?:until|through|to|till)|until|through|no later than|lapses)\\b"
                    + "|有效期?限?(?:至|到|截止)?|保留(?:至|到)|锁定(?:至|到)|维持(?:至|到)|截至|到期|失效|过期|以前|之前|有效至|截止(?:日期)?|失效|至");
    private static final Pattern BEGIN = Pattern.compile(
            "\\b(?:(?:quotation|quote|offer|proposal|estimate|letter) of|quote date|date of (?:quote|quotation|proposal|issue)|issued?(?: on| date)?|created(?: on)?|dated?|prepared(?: on| for| by)?|put together|drawn up|drafted|written|compiled|printed|generated|produced|made|given|run on|schedule date|proposal date|as of|sent|submitted(?: on)?|date)\\b|报价日(?!内)|受理日|报价日期|出具日期|编制|下单|签发|填报|填表|拟制|生成|出单|制表|提交|订单时间|报价时间|(?:出具|生成|制作|签发|发布|导出|打印)时间|日期|制单|开具");
    private static final Pattern FOREIGN = Pattern.compile(
            "\\b(?:earlier|previous|superseded|replaces|withdrawn|request|rfq|your (?:letter|e-?mail)|start|activation|go-live|target|install\\w*|updated|version|effective|release|contract (?:start|end)|current contract|status|certif\\w*)\\b|需求|询价|启用|开通|上线|交付");
    private static final Pattern DAYS = Pattern.compile(
            "\\b(?:valid|good|open|firm|held|holds)\\b[^;]{0,40}?\\b(\\d{1,3}) (?:calendar )?days|(?:有效期?|效期)[^。;]{0,8}?(\\d{1,3})(?:个?自然日|日|天)|(\\d{1,3})(?:个?自然日|日|天)(?:之?内)?有效");
    private static final Pattern RANGE = Pattern.compile("日? ?(?:-+|~|至|到|to|through|until) ?");
    private static final Pattern RANGE_FOLLOWS = Pattern.compile("日? ?(?:-+|~|至|到|to|through|until) ?\\d{4}[-/.年]");
    private static final Pattern PLACE = Pattern.compile("(?:[a-z. ]{3,24}, )?|\\p{IsHan}{2,4}[,:]?");
    private static final double ALONE = 0.6;
    private static final int REACH = 45;
    private static final double SURE = 0.92;
    private static final double BY_HEADING = 0.94;
    private static final double BY_DAYS = 0.75;

    private static final String DATE_KEY = "quote.date";
    private static final String END_KEY = "quote.validUntil";

    @Override
    public List<String> keys() {
        return List.of(DATE_KEY, END_KEY, QuoteNumber.KEY);
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.QUOTE) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            labelled(paper, sentence, found);
            QuoteNumber.in(paper, sentence).ifPresent(found::add);
        }
        paper.lines().forEach(line -> underHeadings(paper, line, found));
        alone(paper).ifPresent(found::add);
        days(paper, found);
        return found;
    }

    /** The date of a letter stands by itself, at most behind the name of a place. */
    private static Optional<Finding> alone(Paper paper) {
        for (var line : paper.lines()) {
            var dates = PrintedDate.in(line.text());
            if (dates.size() == 1 && line.text().length() - dates.getFirst().end() <= 1) {
                var before = line.text().substring(0, dates.getFirst().start());
                if (PLACE.matcher(before).matches()) {
                    return Optional.of(
                            Finding.of(DATE_KEY, dates.getFirst().date().toString(), paper, line, ALONE));
                }
            }
        }
        return Optional.empty();
    }

    private static void labelled(Paper paper, Sentence sentence, List<Finding> found) {
        var text = sentence.text();
        int before = 0;
        boolean range = false;
        for (var date : PrintedDate.in(text)) {
            var label = text.substring(Math.max(before, date.start() - REACH), date.start());
            var after = text.substring(date.end(), Math.min(text.length(), date.end() + 4));
            before = date.end();
            var key = label.isBlank() || RANGE.matcher(label).matches() ? next(range) : key(label, after);
            range = END_KEY.equals(key)
                    && RANGE_FOLLOWS.matcher(text.substring(date.end())).lookingAt();
            if (range) {
                continue;
            }
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

    private static @Nullable String next(boolean range) {
        return range ? END_KEY : null;
    }

    /** The label nearest to the date decides. */
    private static @Nullable String key(String label, String after) {
        int end = last(END, label);
        int begin = last(BEGIN, label);
        if (after.matches("日?起.*") && label.contains("自")) {
            return null;
        }
        if (after.startsWith("止") || after.matches("日?(?:之|以)?前.*")) {
            return END_KEY;
        }
        if (after.matches("日?(?:出具|签发|编制|制作|发出|报出|提供).*")) {
            return DATE_KEY;
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
                .max(Comparator.comparingDouble(Finding::confidence))
                .map(finding -> LocalDate.parse(String.valueOf(finding.value())));
        for (var sentence : paper.sentences()) {
            var days = DAYS.matcher(sentence.text());
            if (days.find() && !FOREIGN.matcher(sentence.text()).find()) {
                var printed =
                        days.group(1) != null ? days.group(1) : days.group(2) != null ? days.group(2) : days.group(3);
                begin(sentence.text())
                        .or(() -> issued)
                        .map(begin -> begin.plusDays(Integer.parseInt(printed)))
                        .ifPresent(end -> found.add(Finding.of(END_KEY, end.toString(), paper, sentence, BY_DAYS)));
            }
        }
    }

    /** The day from which the sentence itself counts: 自2027年4月1日起. */
    private static Optional<LocalDate> begin(String text) {
        return PrintedDate.in(text).stream()
                .filter(date -> text.substring(0, date.start()).matches(".*(?:自|\\bfrom |\\bsince ).{0,4}"))
                .map(PrintedDate::date)
                .findFirst();
    }
}
