package io.parley.documents.clauses.learned;

import io.parley.documents.clauses.text.PaperLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds every number of a sentence that counts time, money, a share or things. */
final class Mentions {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:us|usd|cad)? ?\\$ ?(?<money>\\d[\\d,]*(?:\\.\\d+)?)|\\busd ?(?<money2>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "|(?<percent>\\d+(?:\\.\\d+)?) ?%"
                    + "|(?<![\\d.,$])(?<time>\\d{1,4})(?:(?:st|nd|rd|th)(?= day\\b))?[ -]{1,3}(?<unit>(?:(?:full|calendar|consecutive|business|working|contract|clear|whole|billing|successive) ){0,2}"
                    + "(?:day|week|month|year|hour|minute|quarter)s?)\\b"
                    + "|(?<![\\d.,$-])\\b(?<count>\\d{1,5})\\b(?![.,]\\d|:|/|-\\d|%)");
    private static final Pattern CHINESE =
            Pattern.compile("(?:人民币|[¥￥])?(?<money>\\d[\\d,]*(?:\\.\\d+)?)元|[¥￥](?<money2>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "|(?<percent>\\d+(?:\\.\\d+)?)%"
                    + "|(?<![\\d.,月])(?<time>\\d{1,4})(?<unit>个?(?:工作日|自然日|日历日|日历天|自然月|合同月|计费月|服务月|整月|完整月|日|天|周|星期|月|年|小时|分钟|季度))(?!\\d)"
                    + "|(?<![\\d.,])(?<count>\\d{1,5})(?![\\d.,%:年月日/-])");

    private Mentions() {}

    static List<Mention> in(String text, PaperLanguage language) {
        var found = new ArrayList<Mention>();
        var matcher = (language == PaperLanguage.ZH ? CHINESE : ENGLISH).matcher(text);
        while (matcher.find()) {
            found.add(mention(matcher));
        }
        return found;
    }

    private static Mention mention(Matcher found) {
        if (found.group("time") != null) {
            return mention(found, Mention.Kind.TIME, found.group("time"), found.group("unit"));
        }
        if (found.group("percent") != null) {
            return mention(found, Mention.Kind.PERCENT, found.group("percent"), "");
        }
        if (found.group("count") != null) {
            return mention(found, Mention.Kind.COUNT, found.group("count"), "");
        }
        var money = Stream.of("money", "money2")
                .map(found::group)
                .filter(java.util.Objects::nonNull)
                .findFirst();
        return mention(found, Mention.Kind.MONEY, money.orElseThrow(), "");
    }

    private static Mention mention(Matcher found, Mention.Kind kind, String amount, String unit) {
        return new Mention(found.start(), found.end(), kind, amount, unit);
    }
}
