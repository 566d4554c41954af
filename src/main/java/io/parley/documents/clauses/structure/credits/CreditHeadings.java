package io.parley.documents.clauses.structure.credits;

import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.Sentence;
import java.util.regex.Pattern;

/** What stands above the rows of a table of credits. */
final class CreditHeadings {

    private static final Pattern CREDIT_WORD = Pattern.compile(
            "credit|allowance|rebate|compensation|reduction|adjust|give(?:s)? back|you get|refund|abate|remission|remit|get(?:s)? back|money (?:off|back)|discount|deduct|we pay|we (?:will )?(?:take|knock) (?:\\w+ )?off|(?:take|knock|come)s? off|taken off|off (?:the|your) bill|give you back|payable|赔付|补偿|赔偿|抵扣|减免|返还|扣减|抵减|比例|减收|代金券|退费|退还|扣款|折减|折让|赔");
    private static final Pattern AVAILABILITY_WORD = Pattern.compile(
            "availab|uptime|service level|\\bup\\b|working order|in service|in operation|operational|reachab|performance|perform|可用|在线率|正常运行|接通率|正常率|达标率|运行率|正常|percent|figure|attained|keep\\w* [^;]{0,30}working|time (?:in|up)");
    private static final Pattern COLUMN_BELOW = Pattern.compile(
            "\\b(?:to|and|but) (?:less than|below|under)\\b|<|\\bexcl|\\bnot including|不含|(?<!不)低于\\)|小于");
    private static final int HEADER_REACH = 9;
    /** How far above a row may stand that it is about availability: longer lists of tiers say it once only. */
    private static final int MATTER_REACH = 14;

    private CreditHeadings() {}

    /** "From ... to below" as the headings of the columns. */
    static boolean sayBelow(Paper paper, Sentence sentence) {
        var all = paper.lines().contains(sentence) ? paper.lines() : paper.sentences();
        for (int i = sentence.place() - 1; i >= Math.max(0, sentence.place() - HEADER_REACH); i--) {
            var text = all.get(i).text();
            if (!PrintedNumber.areIn(text)) {
                return text.length() <= CreditRow.LONGEST / 2
                        && COLUMN_BELOW.matcher(text).find();
            }
        }
        return false;
    }

    static boolean areAboutCredits(Paper paper, Sentence sentence) {
        boolean credit = false;
        boolean availability = false;
        var all = paper.lines().contains(sentence) ? paper.lines() : paper.sentences();
        for (int i = sentence.place(); i >= Math.max(0, sentence.place() - MATTER_REACH); i--) {
            var text = all.get(i).text();
            credit |= sentence.place() - i <= HEADER_REACH
                    && CREDIT_WORD.matcher(text).find();
            availability |= AVAILABILITY_WORD.matcher(text).find();
        }
        return credit && availability;
    }
}
