package io.parley.documents.clauses.structure.contract;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.Quantity;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What calling the order off before the service is delivered costs: an amount, a number of monthly charges or both, in one
 * sentence, in the one behind it, or in a row of a table.
 */
public final class BeforeDelivery implements ClauseReader {

    private static final String KEY = "etf.preDelivery";
    private static final String DELIVERED =
            "(?:activat\\w*|install\\w*|deliver\\w*|turn-?up|turned up|commission\\w*|go-?live|goes live|going live|live\\b|cut-?over"
                    + "|hook\\w*|service (?:date|starts?|begins?|commence\\w*)|start(?:s|ed)?\\b|commence\\w*|accept\\w*|provision\\w*|roll-?out|launch\\w*"
                    + "|connect\\w*|implement\\w*|deploy\\w*|ready for (?:use|service)|in service|switch\\w* on|first (?:\\w+ )?(?:seat|user|line|station|call|day))";
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:before|prior to|ahead of|in advance of|until|preceding)\\b (?:(?!end|expir|last|final|renew)[\\w'-]+ ){0,3}?"
                    + DELIVERED
                    + "|\\bnot (?:yet )?(?:been )?(?:activated|installed|delivered|turned up|live|accepted)|\\bpre-?(?:activation|installation|delivery|go-?live)"
                    + "|(?:开通|竣工|交付|验收|终验|实施|安装|装机|装通|装好|装完|上线|启用|起租|割接|激活|施工|调试|投产|调通|(?:开始)?计费)(?:合格|完成|完毕|使用)?(?:之?日|日期)?(?:的)?(?:之|以)?前"
                    + "|(?:还没|还未|尚未|未)(?:有)?(?:开通|竣工|交付|验收|安装|装|上线|启用|起租)");
    private static final Pattern CALLED_OFF = Pattern.compile(
            "\\b(?:cancel\\w*|terminat\\w*|withdr[ae]w\\w*|rescind\\w*|revok\\w*|abandon\\w*|call(?:s|ed|ing)? (?:\\w+ ){0,3}off|chang\\w+ (?:your|its|their) minds?|back(?:s|ed|ing)? out|pull(?:s|ed)? out"
                    + "|drop(?:s|ped)? (?:the|an|its|your) order|end(?:s|ed|ing)? (?:early|the order|an order)|leav\\w+ early|early exit)\\b"
                    + "|取消|撤|反悔|放弃|解除|终止|退订|退单|不要了|不装|不做了");
    private static final Pattern MONEY = Pattern.compile(
            "(?:us\\$|usd|\\$|¥|人民币) ?(?<a>\\d[\\d,]*+(?:\\.\\d+)?)(?![\\d,]*元)|(?<![\\d.,])(?<b>\\d[\\d,]*+(?:\\.\\d+)?)元");
    private static final Pattern PER_PIECE = Pattern.compile(
            "^ ?(?:/|per|for each|for every|each|a) ?(?:line|seat|station|user|phone|set|device|hour|day)|^/?每?(?:台|部|线|户|席)");
    private static final Pattern MONTHS = Pattern.compile(
            "(?<![\\d.,$])(?<a>\\d{1,2}) (?:full |calendar )?months?\\b'?s?(?! (?:notice|before|prior|old|after|from|term))"
                    + "|(?<![\\d.,$])(?<b>\\d{1,2}) ?(?:x|times|\\*)? ?(?:the )?(?:full )?(?:monthly|mrc)"
                    + "|\\b(?<one>(?:a|the first|first) month's|a month of|the first month\\b)"
                    + "|(?<![\\d.])(?<c>\\d{1,2})(?:个月|倍月)|(?<first>首月)");
    private static final Pattern NOTHING = Pattern.compile(
            "\\b(?:owes? (?:us )?nothing|nothing (?:is )?(?:due|owed|payable)|no charge|free of charge|without (?:charge|cost|fee))\\b|不(?:收取?|产生)(?:任何)?费用|无需(?:支付|承担)|不收钱");
    private static final Pattern OTHER = Pattern.compile(
            "\\btrial|\\bport|\\bquote|deposit|refund|\\bwarrant|number|试用|押金|质保|每逾期|逾期(?:开通|竣工|交付)|号码");
    private static final double SURE = 0.91;
    private static final double ONE_PART = 0.77;
    private static final int REACH = 6;

    @Override
    public List<String> keys() {
        return List.of(KEY);
    }

    /** Leaving before the service runs is not leaving early. */
    static boolean isAbout(String text) {
        return BEFORE.matcher(text).find() && CALLED_OFF.matcher(text).find();
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() == PaperKind.SLA) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            var asked = sentence.heading() + " | " + text;
            if (BEFORE.matcher(text).find()
                    && CALLED_OFF.matcher(asked).find()
                    && !OTHER.matcher(text).find()) {
                price(text, paper.after(sentence)).ifPresent(price -> found.add(finding(paper, sentence, price)));
            }
        }
        paper.lines().forEach(line -> row(paper, line).ifPresent(found::add));
        return found;
    }

    private static Finding finding(Paper paper, Sentence sentence, Map<String, Object> price) {
        boolean both = !Integer.valueOf(0).equals(price.get("mrcMonths")) && !"0.00".equals(price.get("fixed"));
        return Finding.of(KEY, price, paper, sentence, both ? SURE : ONE_PART);
    }

    /** "Before activation   $500.00 + 2 x monthly total" below a heading about leaving. */
    private static Optional<Finding> row(Paper paper, Sentence line) {
        var before = BEFORE.matcher(line.text());
        return before.lookingAt() && !OTHER.matcher(line.text()).find() && below(paper, line)
                ? price(line.text().substring(before.end()), "").map(price -> finding(paper, line, price))
                : Optional.empty();
    }

    private static boolean below(Paper paper, Sentence line) {
        for (int i = line.place(); i >= Math.max(0, line.place() - REACH); i--) {
            if (CALLED_OFF.matcher(paper.lines().get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Map<String, Object>> price(String text, String next) {
        var here = price(text);
        return here.isPresent() || isAbout(next) ? here : price(next);
    }

    private static Optional<Map<String, Object>> price(String text) {
        var money = money(text);
        var months = months(text);
        if (money.isEmpty() && months.isEmpty() && !NOTHING.matcher(text).find()) {
            return Optional.empty();
        }
        var price = new LinkedHashMap<String, Object>();
        price.put("fixed", money.orElse("0.00"));
        price.put("mrcMonths", months.orElse(0));
        return Optional.of(price);
    }

    private static Optional<String> money(String text) {
        var money = MONEY.matcher(text);
        while (money.find()) {
            if (!PER_PIECE.matcher(text.substring(money.end())).lookingAt()) {
                return Optional.of(Quantity.money(money.group("a") != null ? money.group("a") : money.group("b")));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> months(String text) {
        var months = MONTHS.matcher(text);
        if (!months.find()) {
            return Optional.empty();
        }
        for (var name : List.of("a", "b", "c")) {
            if (months.group(name) != null) {
                return Optional.of(Integer.valueOf(months.group(name)));
            }
        }
        return Optional.of(1);
    }
}
