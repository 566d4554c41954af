package io.parley.documents.clauses.structure.support;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.Quantity;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How soon the gravest fault is answered, in minutes: from a sentence or from a row of a table. */
public final class ResponseTimes implements ClauseReader {

    private static final Pattern GRAVEST = Pattern.compile(
            "\\b(?:severity|priority|sev|level|class|category|cat|grade|tier|p)[- ]?(?:1|i|a|critical|level 1)\\b|\\bp1\\b|\\bcritical (?:faults?|incidents?|issues?|severity)|\\burgent\\b|\\bmost (?:serious|severe|urgent)|\\bemergenc|(?:1级|一级|最高级|紧急|特级|重大|p1|s1)(?:故障|事件|告警|问题)?");
    private static final Pattern RESPONSE = Pattern.compile(
            "respon\\w*|\\brepl(?:y|ies)\\b|\\bpicks? (?:it )?up\\b|\\bhears? from us|\\bgets? back\\b|\\breact\\w*|\\battend\\w*|首次响应|应答|回应|回复|\\banswer\\w*|acknowledg\\w*|call(?:s|ed)? back|响应");
    private static final Pattern TIME =
            Pattern.compile("(?<![\\d.])(?<!全天|每天|全日|7x)(\\d{1,3}) ?(minutes?|mins?|hours?|个?小时|分钟)");
    private static final Pattern RESTORE =
            Pattern.compile("restor\\w*|resolv\\w*|resolution|repair\\w*|fix|恢复|修复|解决|到达");
    private static final Pattern NOT_BINDING = Pattern.compile(
            "响应时间(?:仅)?(?:为|系)?目标|仅供参考|不作为(?:承诺|考核)|努力方向|response (?:times|targets) are (?:targets|goals|objectives) only|not (?:a )?(?:commitment|binding)");
    private static final Pattern ROW_ONE = Pattern.compile(
            "^(?!1 ?(?:部|个|条|台|项|次|家))(?:(?:(?:severity|priority|sev|class|category|cat\\.?|level|grade|tier|prio) ?)?(?:1|a|i|one)|p-?1|s-?1|critical|urgent|emergency|highest|major|blocker)\\b|^(?:sev|p|level|priority)[ -]?0\\b|^red\\b|^total\\b|^(?:everything|nothing|all (?:phones|calls|lines)|no (?:calls?|service)|whole (?:service|company|site)|complete (?:loss|outage|failure)|service (?:lost|down))\\b|^(?:ⅰ|i级|1级|1类|a级|s级|重大|紧急|特急|最高|特级|严重)");
    private static final Pattern ENDS = Pattern.compile("[.;:,。?]$");
    private static final int LONGEST_HEADINGS = 70;
    private static final int HEADER_REACH = 3;

    @Override
    public List<String> keys() {
        return List.of("support.p1ResponseMinutes");
    }

    @Override
    public List<Finding> read(Paper paper) {
        var found = new ArrayList<Finding>();
        paper.sentences().forEach(sentence -> response(paper, sentence).ifPresent(found::add));
        paper.lines().forEach(line -> row(paper, line).ifPresent(found::add));
        return found;
    }

    private static Optional<Finding> response(Paper paper, Sentence sentence) {
        var text = sentence.text();
        if (!GRAVEST.matcher(text).find()
                || !RESPONSE.matcher(text).find()
                || notBinding(paper.sentences(), sentence)) {
            return Optional.empty();
        }
        return answeredWithin(paper, sentence, afterOrBefore(text), 0.88);
    }

    /** A row of a table of response times. */
    private static Optional<Finding> row(Paper paper, Sentence line) {
        var text = line.text();
        return (ROW_ONE.matcher(text).find() || belowHeadings(paper, line))
                        && !RESTORE.matcher(text).find()
                        && responseTable(paper, line)
                        && !notBinding(paper.lines(), line)
                ? answeredWithin(paper, line, TIME.matcher(text), 0.8)
                : Optional.empty();
    }

    /** The first row of such a table is the gravest fault, whatever it is called. */
    private static boolean belowHeadings(Paper paper, Sentence line) {
        if (line.place() == 0) {
            return false;
        }
        var above = paper.lines().get(line.place() - 1).text();
        return above.length() <= LONGEST_HEADINGS
                && RESPONSE.matcher(above).find()
                && !TIME.matcher(above).find()
                && !ENDS.matcher(above).find();
    }

    private static Optional<Finding> answeredWithin(
            Paper paper, Sentence sentence, @Nullable Matcher time, double confidence) {
        if (time == null || !time.find()) {
            return Optional.empty();
        }
        int minutes =
                new Quantity(Integer.parseInt(time.group(1)), time.group(2).replaceAll("mins?$", "minute")).minutes();
        return Optional.of(Finding.of("support.p1ResponseMinutes", minutes, paper, sentence, confidence)
                .in("minutes"));
    }

    /** The time that stands nearest to the word for responding, not to the one for repairing. */
    private static @Nullable Matcher afterOrBefore(String text) {
        var word = RESPONSE.matcher(text);
        if (!word.find()) {
            return null;
        }
        int restore = RESTORE.matcher(text)
                .results()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(text.length());
        var time = TIME.matcher(text);
        if (text.substring(word.start()).matches("respon\\w*,? priority.*") || restore > word.start()) {
            var near = TIME.matcher(text);
            near.region(Math.max(0, word.start() - 12), text.length());
            return near;
        }
        return time.region(word.start(), text.length());
    }

    private static boolean responseTable(Paper paper, Sentence sentence) {
        for (int i = sentence.place() - 1; i >= Math.max(0, sentence.place() - HEADER_REACH); i--) {
            if (RESPONSE.matcher(paper.lines().get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentences behind it say that such times are only aimed at. */
    public static boolean isNotBinding(Paper paper, Sentence sentence) {
        return notBinding(paper.sentences(), sentence);
    }

    private static boolean notBinding(List<Sentence> all, Sentence sentence) {
        for (int i = sentence.place(); i <= Math.min(all.size() - 1, sentence.place() + 5); i++) {
            if (NOT_BINDING.matcher(all.get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }
}
