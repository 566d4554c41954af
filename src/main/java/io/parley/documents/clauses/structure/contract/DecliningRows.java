package io.parley.documents.clauses.structure.contract;

import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.Quantity;
import io.parley.documents.clauses.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fee for leaving that becomes less from month to month, printed as rows: what it begins with and what goes off, or the
 * amount for each of some months.
 *
 * @param first the row it begins with
 */
record DecliningRows(Map<String, Object> value, Sentence first) {

    private static final Pattern LEAVING = Pattern.compile(
            "terminat|cancel|\\bearly\\b|\\bleav|\\bexit|buy-?out|disconnect|提前|终止|解约|解除|退订|退租|违约金|退网|离网");
    private static final Pattern OTHER =
            Pattern.compile("\\bdiscount|\\bcredits?\\b|availab|promo|deposit|\\bphones?\\b|rental|可用|赔付|折扣|优惠|押金|话机");
    private static final Pattern MONEY = Pattern.compile(
            "(?:us\\$|usd|\\$|¥) ?(?<a>\\d[\\d,]*(?:\\.\\d+)?)(?!%)|(?<![\\d.,])(?<b>\\d[\\d,]*(?:\\.\\d+)?)元");
    private static final Pattern GOES_OFF = Pattern.compile(
            "\\b(?:less|minus|reduc\\w*|declin\\w*|decreas\\w*|drops?|falls?|off|step(?:s|ped)? down|credit for)\\b|减|降");
    private static final Pattern BY_MONTH = Pattern.compile("\\bmonth|每[^,。;]{0,6}月|逐月|按月");
    private static final Pattern ROW = Pattern.compile(
            "^(?:(?:after|at|in|end of|by|leaving|month|full|the) ?){0,4}(?<month>\\d{1,2})(?:st|nd|rd|th)?(?: (?:full|whole|complete))?(?: months?)?(?: (?:of service|served|completed))?[ :|]{1,3}(?:us\\$|usd|\\$) ?(?<a>\\d[\\d,]*(?:\\.\\d+)?)(?: (?:per|a|each) (?:line|seat|user|station|extension|licen[sc]e))?$"
                    + "|^(?:满|第)?(?<month2>\\d{1,2})个?(?:完整|合同|自然|整)?月(?:后|末|时|底)?[ :|]*¥?(?<b>\\d[\\d,]*(?:\\.\\d+)?)元?(?:/席|/线|/户)?$");
    private static final int REACH = 6;
    private static final int LEAST_ROWS = 3;

    private record Step(int month, BigDecimal amount) {}

    /** The first such rows of a document. */
    static Optional<DecliningRows> in(Paper paper) {
        var lines = paper.lines();
        for (int i = 0; i < lines.size(); i++) {
            int row = i;
            var rows = startAndStep(paper, i).or(() -> steps(paper, row));
            if (rows.isPresent()) {
                return rows;
            }
        }
        return Optional.empty();
    }

    /** "Exit amount   $240.00 a line" above "Less, for each full month   $6.50". */
    private static Optional<DecliningRows> startAndStep(Paper paper, int row) {
        var lines = paper.lines();
        if (row + 1 >= lines.size()) {
            return Optional.empty();
        }
        var start = lines.get(row).text();
        var step = lines.get(row + 1).text();
        return amounts(start).size() == 1
                        && amounts(step).size() == 1
                        && !GOES_OFF.matcher(start).find()
                        && GOES_OFF.matcher(step).find()
                        && BY_MONTH.matcher(step).find()
                        && !OTHER.matcher(start + step).find()
                        && isAboutLeaving(paper, row)
                ? value(amounts(start).getFirst(), amounts(step).getFirst(), start + " " + step)
                        .map(value -> new DecliningRows(value, lines.get(row)))
                : Optional.empty();
    }

    /** "After 6 months   $201.00", "After 12 months   $162.00": the same step for every month. */
    private static Optional<DecliningRows> steps(Paper paper, int from) {
        var steps = new ArrayList<Step>();
        var lines = paper.lines();
        for (int i = from; i < lines.size(); i++) {
            var row = ROW.matcher(lines.get(i).text());
            if (!row.matches()) {
                break;
            }
            boolean english = row.group("month") != null;
            steps.add(new Step(
                    Integer.parseInt(row.group(english ? "month" : "month2")), amount(row.group(english ? "a" : "b"))));
        }
        if (steps.size() < LEAST_ROWS || !isAboutLeaving(paper, from)) {
            return Optional.empty();
        }
        return stepOf(steps)
                .flatMap(step -> {
                    var first = steps.getFirst();
                    var begin = first.amount().add(step.multiply(BigDecimal.valueOf(first.month())));
                    return value(begin, step, lines.get(from).text() + " " + above(paper, from));
                })
                .map(value -> new DecliningRows(value, lines.get(from)));
    }

    /** What goes off by the month; empty if it is not the same between all rows that still have an amount. */
    private static Optional<BigDecimal> stepOf(List<Step> steps) {
        BigDecimal step = null;
        for (int i = 1; i < steps.size(); i++) {
            var before = steps.get(i - 1);
            var here = steps.get(i);
            var off = before.amount().subtract(here.amount());
            int months = here.month() - before.month();
            if (months <= 0 || off.signum() <= 0) {
                return Optional.empty();
            }
            var own = off.divide(BigDecimal.valueOf(months), 4, java.math.RoundingMode.HALF_UP);
            if (step != null && step.compareTo(own) != 0 && here.amount().signum() > 0) {
                return Optional.empty();
            }
            step = step == null ? own : step;
        }
        return Optional.ofNullable(step);
    }

    private static Optional<Map<String, Object>> value(BigDecimal amount, BigDecimal step, String words) {
        if (step.signum() <= 0 || step.compareTo(amount) >= 0) {
            return Optional.empty();
        }
        var value = new LinkedHashMap<String, Object>();
        value.put("kind", "FLAT_DECLINING");
        value.put("amount", Quantity.money(Quantity.plain(amount)));
        value.put("step", Quantity.money(Quantity.plain(step)));
        return Optional.of(TerminationFee.perLine(words, value));
    }

    private static List<BigDecimal> amounts(String text) {
        return MONEY.matcher(text)
                .results()
                .map(money -> amount(money.group(1) != null ? money.group(1) : money.group(2)))
                .toList();
    }

    private static BigDecimal amount(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }

    private static boolean isAboutLeaving(Paper paper, int row) {
        var words = above(paper, row);
        return LEAVING.matcher(words + " " + paper.lines().get(row).text()).find()
                && !OTHER.matcher(words).find();
    }

    private static String above(Paper paper, int row) {
        var words = new StringBuilder();
        for (int i = Math.max(0, row - REACH); i < row; i++) {
            words.append(paper.lines().get(i).text()).append(' ');
        }
        return words.toString();
    }
}
