package io.parley.documents.clauses.structure.contract;

import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows of a table that give a share of what remains for each stretch of months.
 *
 * @param first the row the table begins with
 */
record MonthTierRows(List<Map<String, Object>> tiers, Sentence first) {

    private static final Pattern LEAVING = Pattern.compile(
            "terminat|cancel|\\bearly\\b|\\bleav|\\bexit|buy-?out|remaining|unexpired|提前|终止|解约|解除|退订|退租|违约金|补偿|剩余");
    /** A table of prices, discounts or credits looks alike. */
    private static final Pattern OTHER = Pattern.compile(
            "\\bdiscount|\\bcredit|availab|uptime|promo|\\boff\\b|increase|escalat|可用|赔付|折扣|优惠|上浮|涨幅|减免");

    private static final Pattern ROW = Pattern.compile(
            "^(?:[\\p{L}.() ]{0,12})?(?<stretch>\\d{1,2} ?(?:-|~|to|through|至|到) ?(?:month )?(?:第)?\\d{1,2})\\b");
    /** 第7个至第18个: the heading of the column says that these are months. */
    private static final Pattern COUNTED_ROW =
            Pattern.compile("第?(?<a>\\d{1,2})个?(?:至|到|-|~)第?(?<b>\\d{1,2})个(?!月|合同|自然|计费)");

    private static final int LONGEST = 90;
    private static final int REACH = 8;

    /** The first such table of a document. */
    static Optional<MonthTierRows> in(Paper paper) {
        var lines = paper.lines();
        for (int i = 0; i < lines.size(); i++) {
            var rows = new ArrayList<String>();
            for (int row = i; row < lines.size() && isRow(lines.get(row).text()); row++) {
                rows.add(withUnit(lines.get(row).text()));
            }
            var tiers = rows.size() > 1 ? MonthTiers.of(String.join("; ", rows)) : List.<Map<String, Object>>of();
            if (tiers.size() > 1 && announced(paper, i)) {
                return Optional.of(new MonthTierRows(tiers, lines.get(i)));
            }
        }
        return Optional.empty();
    }

    private static boolean isRow(String text) {
        return text.length() <= LONGEST && MonthTiers.of(withUnit(text)).size() == 1;
    }

    /** "13 - 24   50%": the heading of the column says that these are months. */
    private static String withUnit(String text) {
        var row = ROW.matcher(text);
        var counted = COUNTED_ROW.matcher(text);
        if (counted.lookingAt()) {
            return "第" + counted.group("a") + "至第" + counted.group("b") + "个月" + text.substring(counted.end());
        }
        return row.find() && !text.substring(0, row.end()).contains("month") && !text.contains("月")
                ? text.substring(0, row.start("stretch")) + "months " + text.substring(row.start("stretch"))
                : text;
    }

    private static boolean announced(Paper paper, int row) {
        boolean leaving = false;
        for (int i = row - 1; i >= Math.max(0, row - REACH); i--) {
            var text = paper.lines().get(i).text();
            if (OTHER.matcher(text).find()) {
                return leaving;
            }
            leaving |= LEAVING.matcher(text).find();
        }
        return leaving;
    }
}
