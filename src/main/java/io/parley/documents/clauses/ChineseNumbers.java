package io.parley.documents.clauses;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes 三十（30）日 as 30日, 百分之五十 as 50%, 三点六万元 as 36000元; numerals that count nothing stay. */
final class ChineseNumbers {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String NUMERAL = "[零〇一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟]";
    private static final String COUNTED =
            "工作日|自然日|账号|帐号|许可|用户|坐席|座席|分机|份|折|个|年|月|日|天|周|星期|小时|时(?!间)|分钟|元|次(?!性)|名|台|人|户|条|点|倍|季度|部|路|线|席|位|级|%|万";

    private static final Pattern FRACTION = Pattern.compile(
            "(百|千|万)分之(" + NUMERAL + "+(?:点" + NUMERAL + "+)?|\\d+(?:\\.\\d+)?)(?:\\(\\d+(?:\\.\\d+)?[%‰]\\))?");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?:" + NUMERAL + "|万)+\\((\\d[\\d,]*(?:\\.\\d+)?)\\)(?=" + COUNTED + ")");
    private static final Pattern COUNTING =
            Pattern.compile("(" + NUMERAL + "+(?:点" + NUMERAL + "+)?)(?=" + COUNTED + "|至第?" + NUMERAL + "+" + "个)");
    private static final Pattern TEN_THOUSANDS = Pattern.compile("(\\d+(?:\\.\\d+)?)万(?=元)");
    private static final Pattern HALF_YEAR = Pattern.compile("半年");
    private static final Pattern THOUSANDTHS = Pattern.compile("(\\d+(?:\\.\\d+)?)‰");

    private ChineseNumbers() {}

    static NormalText in(NormalText text) {
        return text.replacing(FRACTION, ChineseNumbers::percent)
                .replacing(THOUSANDTHS, match -> plain(new BigDecimal(match.group(1)).movePointLeft(1)) + "%")
                .replacing(HALF_YEAR, match -> "6个月")
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
