package io.parley.documents.clauses.structure.credits;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.Quantity;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long before excused maintenance must be announced, and how much of it is excused; no cap is a null. */
public final class MaintenanceWindow implements ClauseReader {

    private static final Pattern ABOUT = Pattern.compile(
            "mainten|\\bplanned work|\\bscheduled work|\\bwork announced|\\bworks? (?:that |which |of which )?(?:we|you|the \\w+|[a-z]+) (?:have |has |was |were |are )?(?:told|announced|notified|warned|e-?mailed|informed)|\\bupgrade window|scheduled activit|planned (?:activit|outage|downtime|interruption|stop)|work on the (?:switch|network|platform)|\\bupgrades?\\b|\\btak(?:e|es|ing) (?:\\w+ ){1,3}down\\b|housekeeping|works\\b|计划(?:停机|中断|内)|停机|interruption we|expect an interruption|维护|检修|割接|升级");
    private static final Pattern NOTICE = Pattern.compile(
            "\\bnotice\\b[ :|-]{1,4}(?:of )?(?<n6>\\d{1,3})[ -](?<unit6>(?:business |working |calendar )?(?:hour|day|week)s?)\\b|(?<![\\d.:])(?<n>\\d{1,3})[ -](?<unit>(?:business |working |calendar )?(?:hour|day|week)s?)\\b'?(?: ?\\(\\d+ hours?\\))?[^;]{0,40}?\\b(?:notice|before|advance|ahead|prior|earlier|beforehand|warning)\\b"
                    + "|\\b(?:notice|announced|notif\\w+)\\b[^;]{0,60}?(?:at least|not less than|no less than|minimum of) (?<n2>\\d{1,3})[ -](?<unit2>(?:business )?(?:hour|day|week)s?)"
                    + "|(?:提前|提早|预先|事先)(?:至少|不少于|不低于)?(?<n3>\\d{1,3})(?<unit3>个?小时|个?工作日|日|天)|(?:不少于|至少)(?<n4>\\d{1,3})(?<unit4>个?小时|个?工作日|日|天)(?:前|之前|以前)?(?:通知|公告|告知)|(?<n5>\\d{1,3})(?<unit5>个?小时|个?工作日|日|天)(?:以|之)?前(?:已|书面|另行|向[^。;]{1,8}|以[^。;]{1,8})?(?:通知|公告|告知|预告|报备|公示)");
    private static final Pattern CAP = Pattern.compile(
            "\\b(?:(?:not|never|no|n't|cannot)\\b[^;\\d.]{0,24}?\\b(?:over|above|beyond|more than|longer than|in excess of|greater than|surpass|exceed)|not exceed(?:ing)?|exceeds?|up to|as long as (?:it|this|that) (?:is|stays) (?:under|below)|under|less than|at the most|not above|limited to|max(?:imum|\\.)?(?: of| is|:)?|no more than|not more than|at most|capped at|cap of|total of|longer than)\\b[^;\\d]{0,40}(?<n>\\d{1,3}) (?<unit>(?:hour|minute)s?)\\b[^;]{0,40}?\\b(?:months?|monthly|total|quarter|aggregate|cumulative)\\b"
                    + "|\\b(?:month|monthly)\\b[^;]{0,50}?\\b(?:not exceed|exceed|limited to|(?:comes?|adds? up|amounts?) to (?:no more than|less than|at most)|no more than|not more than|at most|capped at|maximum of)\\b[^;\\d]{0,20}(?<n2>\\d{1,3}) (?<unit2>(?:hour|minute)s?)"
                    + "|(?:每月|每个?自然月|单月|当月|月度|自然月|1个月|1个自然月)[^。;]{0,16}?(?:不(?:得|应|能|会|可)?(?:超过|多于|高于|大于|超出|长于)|上限[为是]?|最多|最长|至多|限|不超|不高于)[^。;\\d]{0,6}(?<n3>\\d{1,3})(?<unit3>个?小时|分钟)"
                    + "|(?:不(?:得)?超过|最多)(?<n4>\\d{1,3})(?<unit4>个?小时|分钟)(?:/月|每月)"
                    + "|(?:每月|单月|当月|全月|月度|自然月)[^。;\\d]{0,12}?以(?<n5>\\d{1,3})(?<unit5>个?小时|分钟)为限|(?:每月|单月|当月|自然月)[^。;\\d]{0,14}?(?<n6>\\d{1,3})(?<unit6>个?小时|分钟)(?:以内|之内|内|为上限|封顶)"
                    + "|\\b(?:limit|cap|ceiling|allowance)\\b[^;\\d]{0,12}(?<n8>\\d{1,3}) (?<unit8>(?:hour|minute)s?) (?:a|per|each|every) (?:calendar )?month"
                    + "|\\b(?<n7>\\d{1,3}) (?<unit7>(?:hour|minute)s?) (?:a|per|each|in any|in each|in a|every|of each) (?:calendar )?month\\b[^;]{0,24}\\b(?:at most|maximum|max|limit|cap|no more)");
    private static final Pattern EMERGENCY = Pattern.compile("emergency|urgent|紧急");
    private static final int NEIGHBOURS = 3;

    @Override
    public List<String> keys() {
        return List.of("sla.maintenance");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.SLA) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var notice = NOTICE.matcher(sentence.text());
            if (about(paper, sentence) && notice.find()) {
                var value = new LinkedHashMap<String, @Nullable Object>();
                value.put("noticeHours", quantity(notice).hours());
                value.put("capMinutes", cap(paper, sentence).orElse(null));
                boolean emergency = EMERGENCY.matcher(sentence.text()).find();
                boolean close = ABOUT.matcher(sentence.text()).find();
                found.add(Finding.of("sla.maintenance", value, paper, sentence, emergency ? 0.5 : close ? 0.9 : 0.8));
            }
        }
        return found;
    }

    private static boolean about(Paper paper, Sentence sentence) {
        return ABOUT.matcher(paper.around(sentence)).find();
    }

    private static Optional<Integer> cap(Paper paper, Sentence notice) {
        for (int i = notice.place(); i <= notice.place() + NEIGHBOURS; i++) {
            var cap = capAt(paper, notice, i);
            if (cap.isPresent()) {
                return cap;
            }
        }
        for (int i = notice.place() - 1; i >= notice.place() - NEIGHBOURS; i--) {
            var cap = capAt(paper, notice, i);
            if (cap.isPresent()) {
                return cap;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> capAt(Paper paper, Sentence notice, int place) {
        if (place < 0 || place >= paper.sentences().size()) {
            return Optional.empty();
        }
        var sentence = paper.sentences().get(place);
        boolean same = place == notice.place();
        if (!same && !ABOUT.matcher(sentence.text() + sentence.heading()).find()) {
            return Optional.empty();
        }
        var cap = CAP.matcher(sentence.text());
        return cap.find() ? Optional.of(quantity(cap).minutes()) : Optional.empty();
    }

    private static Quantity quantity(Matcher matcher) {
        for (var suffix : List.of("", "2", "3", "4", "5", "6", "7", "8")) {
            if (matcher.namedGroups().containsKey("n" + suffix) && matcher.group("n" + suffix) != null) {
                return new Quantity(Integer.parseInt(matcher.group("n" + suffix)), matcher.group("unit" + suffix));
            }
        }
        throw new IllegalStateException("No quantity in " + matcher.group());
    }
}
