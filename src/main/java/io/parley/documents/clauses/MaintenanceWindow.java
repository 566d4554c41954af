package io.parley.documents.clauses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long before excused maintenance must be announced, and how much of it is excused; no cap is a null. */
final class MaintenanceWindow implements ClauseReader {

    private static final Pattern ABOUT = Pattern.compile(
            "mainten|\\bplanned work|\\bscheduled work|\\bwork announced|\\bupgrade window|interruption we|expect an interruption|维护|检修|割接|升级");
    private static final Pattern NOTICE = Pattern.compile(
            "(?<![\\d.:])(?<n>\\d{1,3})[ -](?<unit>(?:business |working |calendar )?(?:hour|day|week)s?)\\b'?(?: ?\\(\\d+ hours?\\))?[^;]{0,40}?\\b(?:notice|before|advance|ahead|prior|earlier|beforehand)\\b"
                    + "|\\b(?:notice|announced|notif\\w+)\\b[^;]{0,60}?(?:at least|not less than|no less than|minimum of) (?<n2>\\d{1,3})[ -](?<unit2>(?:business )?(?:hour|day|week)s?)"
                    + "|提前(?:至少|不少于)?(?<n3>\\d{1,3})(?<unit3>个?小时|个?工作日|日|天)|(?:不少于|至少)(?<n4>\\d{1,3})(?<unit4>个?小时|个?工作日|日|天)(?:前|之前|以前)?(?:通知|公告|告知)");
    private static final Pattern CAP = Pattern.compile(
            "\\b(?:not exceed(?:ing)?|exceeds?|up to|limited to|maximum (?:of|is)|no more than|not more than|at most|capped at|cap of|total of|longer than)\\b[^;\\d]{0,40}(?<n>\\d{1,3}) (?<unit>(?:hour|minute)s?)\\b[^;]{0,40}?\\b(?:month|total|quarter|aggregate|cumulative)"
                    + "|\\b(?:month|monthly)\\b[^;]{0,50}?\\b(?:not exceed|exceed|limited to|no more than|not more than|at most|capped at|maximum of)\\b[^;\\d]{0,20}(?<n2>\\d{1,3}) (?<unit2>(?:hour|minute)s?)"
                    + "|(?:每月|单月|当月|月度|自然月)[^。;]{0,16}?(?:不(?:得)?超过|上限[为是]?|最多|最长|至多|限)[^。;\\d]{0,6}(?<n3>\\d{1,3})(?<unit3>个?小时|分钟)"
                    + "|(?:不(?:得)?超过|最多)(?<n4>\\d{1,3})(?<unit4>个?小时|分钟)(?:/月|每月)"
                    + "|(?:每月|单月|当月|月度|自然月)[^。;\\d]{0,12}?以(?<n5>\\d{1,3})(?<unit5>个?小时|分钟)为限|(?:每月|单月|当月|自然月)[^。;\\d]{0,14}?(?<n6>\\d{1,3})(?<unit6>个?小时|分钟)(?:以内|之内|内|为上限|封顶)"
                    + "|\\b(?<n7>\\d{1,3}) (?<unit7>(?:hour|minute)s?) (?:a|per|each|in any|in each|in a|every|of each) (?:calendar )?month\\b[^;]{0,24}\\b(?:at most|maximum|max|limit|cap|no more)");
    private static final Pattern EMERGENCY = Pattern.compile("emergency|urgent|紧急");
    private static final int NEIGHBOURS = 3;

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
        for (var suffix : List.of("", "2", "3", "4", "5", "6", "7")) {
            if (matcher.namedGroups().containsKey("n" + suffix) && matcher.group("n" + suffix) != null) {
                return new Quantity(Integer.parseInt(matcher.group("n" + suffix)), matcher.group("unit" + suffix));
            }
        }
        throw new IllegalStateException("No quantity in " + matcher.group());
    }
}
