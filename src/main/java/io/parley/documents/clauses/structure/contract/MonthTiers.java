package io.parley.documents.clauses.structure.contract;

import io.parley.documents.clauses.text.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "75% for months 1 through 12, 50% …", "100% in the first year, 75% in the second": shares by stretch of months. */
final class MonthTiers {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private static final Pattern TOKEN = Pattern.compile(
            "(?<pct>(?<![\\d.])\\d{1,3}(?:\\.\\d+)?)%"
                    + "|\\bmonths? (?<a>\\d{1,2}) ?(?:through|thru|to|until|up to|and|-) ?(?:month )?(?<b>\\d{1,2})\\b"
                    + "|(?<![\\d.])(?<a3>\\d{1,2}) ?(?:-|~|to|through|至|到) ?(?<b3>\\d{1,2}) ?(?:months|个月|月)"
                    + "|第(?<a2>\\d{1,2})(?:个?月)?(?:至|到|-|~)第?(?<b2>\\d{1,2})(?:个)?月"
                    + "|\\b(?<ordinal>first|second|third|fourth|fifth) (?:contract |service |agreement )?(?:year|12 months)\\b"
                    + "|\\b(?:contract |service )?year (?<year>[1-5])\\b|\\b(?<year4>[1-5])(?:st|nd|rd|th) (?:contract |service )?year\\b"
                    + "|第(?<year2>[1-5])个?(?:合同|服务|自然|协议)?年度?"
                    + "|(?<year3>首年|首个合同年度)"
                    + "|\\b(?:first|initial) (?<span>\\d{1,2}) months\\b|前(?<span2>\\d{1,2})个月"
                    + "|\\b(?:next|following|subsequent) (?<next>\\d{1,2}) months\\b"
                    + "|\\bafter (?:the )?month (?<after>\\d{1,2})\\b|\\bmonths? (?<on>\\d{1,2})(?:\\+| (?:and|or) (?:later|over|above|beyond|after)| onwards?)|第(?<on2>\\d{1,2})个?月(?:起|以后|及以后|之后)");

    private MonthTiers() {}

    private record Stretch(int from, int to) {}

    /** Empty unless every share has its stretch. */
    static List<Map<String, Object>> of(String text) {
        var shares = new ArrayList<String>();
        var stretches = new ArrayList<Stretch>();
        var token = TOKEN.matcher(text);
        int end = 0;
        while (token.find()) {
            if (token.group("pct") != null) {
                shares.add(Quantity.fraction(token.group("pct")));
            } else {
                var stretch = stretch(token, end);
                stretches.add(stretch);
                end = stretch.to();
            }
        }
        return shares.size() == stretches.size() && inOrder(stretches) ? tiers(shares, stretches) : List.of();
    }

    private static boolean inOrder(List<Stretch> stretches) {
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i).from() <= stretches.get(i - 1).to()) {
                return false;
            }
        }
        return true;
    }

    private static List<Map<String, Object>> tiers(List<String> shares, List<Stretch> stretches) {
        var tiers = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < shares.size(); i++) {
            var tier = new LinkedHashMap<String, Object>();
            tier.put("from", stretches.get(i).from());
            tier.put("to", stretches.get(i).to());
            tier.put("percent", shares.get(i));
            tiers.add(tier);
        }
        return tiers;
    }

    private static Stretch stretch(Matcher token, int end) {
        if (token.group("a") != null) {
            return new Stretch(number(token, "a"), number(token, "b"));
        }
        if (token.group("a2") != null) {
            return new Stretch(number(token, "a2"), number(token, "b2"));
        }
        if (token.group("a3") != null) {
            return new Stretch(number(token, "a3"), number(token, "b3"));
        }
        if (token.group("ordinal") != null) {
            return year(ORDINALS.indexOf(token.group("ordinal")) + 1);
        }
        if (token.group("year") != null) {
            return year(number(token, "year"));
        }
        if (token.group("year4") != null) {
            return year(number(token, "year4"));
        }
        if (token.group("year2") != null) {
            return year(number(token, "year2"));
        }
        if (token.group("year3") != null) {
            return year(1);
        }
        if (token.group("span") != null) {
            return new Stretch(1, number(token, "span"));
        }
        if (token.group("span2") != null) {
            return new Stretch(1, number(token, "span2"));
        }
        return openEnded(token, end);
    }

    private static Stretch openEnded(Matcher token, int end) {
        for (var name : List.of("on", "on2")) {
            if (token.group(name) != null) {
                return new Stretch(number(token, name), end + 24);
            }
        }
        return token.group("next") != null
                ? new Stretch(end + 1, end + number(token, "next"))
                : new Stretch(number(token, "after") + 1, end + 24);
    }

    private static Stretch year(int year) {
        return new Stretch((year - 1) * 12 + 1, year * 12);
    }

    private static int number(Matcher token, String group) {
        return Integer.parseInt(token.group(group));
    }
}
