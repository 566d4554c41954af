package io.parley.documents.clauses.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes 三十（30）日 as 30日, 百分之五十 as 50%, 三点六万元 as 36000元; numerals that count nothing stay. */
final class ChineseNumbers {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String NUMERAL = "[零〇一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟]";
    private static final String COUNTED =
            "工作日|自然日|账号|帐号|许可|用户|坐席|座席|分机|份|折|个|年|月|日|天|周|星期|小时|时(?!间)|分钟|元|次(?!性)|名|台|人|户|条|点|倍|季度|部(?!分)|路|线|席|位|级|%|万";

    private static final Pattern FRACTION = Pattern.compile(
            "(百|千|万)分之(" + NUMERAL + "+(?:点" + NUMERAL + "+)?|\\d+(?:\\.\\d+)?)(?:\\(\\d+(?:\\.\\d+)?[%‰]\\))?");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?:" + NUMERAL + "|万)+\\((\\d[\\d,]*(?:\\.\\d+)?)\\)(?=" + COUNTED + ")");
    private static final Pattern COUNTING =
            Pattern.compile("(" + NUMERAL + "+(?:点" + NUMERAL + "+)?)(?=" + COUNTED + "|至第?" + NUMERAL + "+" + "个)");
    /** Sums in formal numerals, alone or with the figure in brackets: 肆拾叁万贰仟元整（¥432,000.00）. */
    private static final Pattern SUM = Pattern.compile("(" + NUMERAL + "+)(?:万(" + NUMERAL + "*))?元(?:整|正)?"
            + "(?:\\((?:小写:?)?(?:人民币|rmb|¥) ?(\\d[\\d,]*(?:\\.\\d+)?)元?\\))?");

    private static final Pattern SUM_IN_WORDS =
            Pattern.compile("(?<=\\d)元\\((?:大写|人民币|:)*" + "(?:" + NUMERAL + "|万|元|整|正|角|分)+\\)");
    private static final Pattern SHARE =
            Pattern.compile("(?<!" + NUMERAL + ")([二三四五六八十])分之([一二三四五六七八九])(?:\\(\\d+(?:\\.\\d+)?%\\))?");
    private static final Pattern TEN_THOUSANDS = Pattern.compile("(\\d+(?:\\.\\d+)?)万(?=元)");
    private static final Pattern HALF = Pattern.compile("(?:的)?(?:1|一)半(?!天|日|年|个|小时|径)");
    private static final Pattern TENTHS =
            Pattern.compile("(?<![\\d一二三四五六七八九十])([一二三四五六七八九])成(?!为(?!限|上限)|立|功|本|员|不变|套|品|交|果|分|型|人)");
    private static final Pattern HALF_YEAR = Pattern.compile("半年");
    private static final Pattern THOUSANDTHS = Pattern.compile("(\\d+(?:\\.\\d+)?)‰");

    private ChineseNumbers() {}

    static NormalText in(NormalText text) {
        return text.replacing(FRACTION, ChineseNumbers::percent)
                .replacing(SHARE, ChineseNumbers::share)
                .replacing(THOUSANDTHS, match -> plain(new BigDecimal(match.group(1)).movePointLeft(1)) + "%")
                .replacing(HALF, match -> "50%")
                .replacing(TENTHS, match -> digits(match.group(1)) + "0%")
                .replacing(HALF_YEAR, match -> "6个月")
                .replacing(SUM_IN_WORDS, match -> "元")
                .replacing(SUM, ChineseNumbers::sum)
                .replacing(IN_BRACKETS, match -> match.group(1))
                .replacing(COUNTING, match -> digits(match.group(1)))
                .replacing(TEN_THOUSANDS, match -> plain(new BigDecimal(match.group(1)).movePointRight(4)));
    }

    private static String percent(MatchResult match) {
        var value =
                new BigDecimal(Character.isDigit(match.group(2).charAt(0)) ? match.group(2) : digits(match.group(2)));
        int places = switch (match.group(1)) {
            case "百" -> 0;
            case "千" -> 1;
            default -> 2;
        };
        return plain(value.movePointLeft(places)) + "%";
    }

    private static String sum(MatchResult match) {
        if (match.group(3) != null) {
            return match.group(3) + "元";
        }
        boolean tenThousands = match.group().contains("万");
        int rest = match.group(2) == null || match.group(2).isEmpty() ? 0 : whole(match.group(2));
        return (tenThousands ? whole(match.group(1)) * 10_000 + rest : whole(match.group(1))) + "元";
    }

    /** 四分之一 is 25%. */
    private static String share(MatchResult match) {
        return plain(new BigDecimal(digits(match.group(2)))
                        .movePointRight(2)
                        .divide(new BigDecimal(digits(match.group(1))), 2, RoundingMode.HALF_UP))
                + "%";
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String digits(String numeral) {
        int point = numeral.indexOf('点');
        if (point < 0) {
            return String.valueOf(whole(numeral));
        }
        var decimals = new StringBuilder();
        numeral.substring(point + 1).chars().forEach(digit -> decimals.append(digit((char) digit)));
        return whole(numeral.substring(0, point)) + "." + decimals;
    }

    private static int whole(String numeral) {
        int sum = 0;
        int digit = 0;
        boolean placed = false;
        for (char character : numeral.replace("廿", "二十").replace("卅", "三十").toCharArray()) {
            int place = place(character);
            if (place > 1) {
                sum += Math.max(digit, digit == 0 && !placed ? 1 : digit) * place;
                digit = 0;
                placed = true;
            } else {
                digit = placed || digit == 0 ? digit(character) : digit * 10 + digit(character);
            }
        }
        return sum + digit;
    }

    private static int place(char character) {
        return switch (character) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 1;
        };
    }

    private static int digit(char character) {
        if (character == '两') {
            return 2;
        }
        return Math.max(0, Math.max(DIGITS.indexOf(character), FORMAL.indexOf(character)));
    }
}
