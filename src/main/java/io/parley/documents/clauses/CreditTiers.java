package io.parley.documents.clauses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows and sentences that pair a stretch of availability with a credit. Rows that say only "below" share the stretch between
 * them; the best availability is tier 1.
 */
final class CreditTiers implements ClauseReader {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,5})?)(%)?(?![\\d.]*\\d)");
    private static final Pattern BELOW = Pattern.compile(
            "\\b(?:less than|below|under|lower than|fewer than|worse than)|(?<![>=])<|(?<!不)(?:低于|少于|小于)|不足|未达|以下|不满");
    private static final Pattern CLOSED = Pattern.compile(
            "\\b(?:less than|below|under|not including|but not|lower than|exclusive)|<|(?<!不)(?:低于|少于|小于)|不足|不含|未达|不满|\\)$");
    private static final Pattern CREDIT_WORD =
            Pattern.compile("credit|allowance|rebate|compensation|reduction|赔付|补偿|赔偿|抵扣|减免|返还|扣减|抵减|比例");
    private static final Pattern AVAILABILITY_WORD = Pattern.compile("availab|uptime|service level|可用|在线率|percent");
    private static final Pattern NOTHING = Pattern.compile("\\bno (?:credit|allowance)|\\bnone\\b|无(?:赔付|补偿)?$|不赔|不补");
    private static final Pattern OTHER = Pattern.compile(
            "packet|latency|jitter|example|suppose|minutes? in|÷|mean opinion|\\bmos\\b|举例|例如|恢复|丢包|时延");
    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final BigDecimal LEAST = new BigDecimal("60");
    private static final double SURE = 0.9;
    private static final int HEADER_REACH = 9;
    private static final int LONGEST_ROW = 130;

    /** A row that was read: availability from (absent when the row only says below) to, both in percent. */
    private record Row(
            @Nullable BigDecimal from,
            BigDecimal to,
            boolean toInclusive,
            BigDecimal credit,
            Sentence sentence,
            Sentence.Quotation quote) {}

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.SLA) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        var sentences = paper.lines();
        for (int i = 0; i < sentences.size(); i++) {
            row(paper, sentences.get(i), i + 1 < sentences.size() ? sentences.get(i + 1) : null)
                    .ifPresent(rows::add);
        }
        if (rows.isEmpty()) {
            paper.sentences().forEach(sentence -> row(paper, sentence, null).ifPresent(rows::add));
        }
        return findings(paper, rows);
    }

    private static Optional<Row> row(Paper paper, Sentence sentence, @Nullable Sentence next) {
        var text = sentence.text();
        if (text.length() > LONGEST_ROW
                || OTHER.matcher(text).find()
                || NOTHING.matcher(text).find()) {
            return Optional.empty();
        }
        var numbers = numbers(text);
        var stretch = numbers.stream()
                .filter(number ->
                        number.value().compareTo(LEAST) >= 0 && number.value().compareTo(WHOLE) <= 0)
                .filter(number -> number.percent() || number.value().scale() > 0)
                .limit(2)
                .toList();
        if (stretch.isEmpty() || !aboutCredits(paper, sentence)) {
            return Optional.empty();
        }
        var credit = isWholeCredit(stretch) && numbers.getLast().equals(stretch.getLast())
                ? Optional.of(WHOLE)
                : credit(numbers, stretch);
        var quote = sentence.quotation();
        if (credit.isEmpty()
                && next != null
                && next.text().length() <= LONGEST_ROW / 2
                && Objects.equals(next.page(), sentence.page())) {
            credit = numbers(next.text()).stream()
                    .map(Percent::value)
                    .filter(value -> value.compareTo(WHOLE) <= 0)
                    .findFirst();
            if (numbers(next.text()).size() != 1) {
                return Optional.empty();
            }
            quote = new Sentence.Quotation(
                    quote.page(), quote.words() + " " + next.words().words());
        }
        var words = quote;
        return credit.flatMap(share -> row(text, stretch, share, sentence, words));
    }

    private static Optional<Row> row(
            String text, List<Percent> stretch, BigDecimal credit, Sentence sentence, Sentence.Quotation quote) {
        if (credit.signum() == 0) {
            return Optional.empty();
        }
        var first = stretch.getFirst();
        if (stretch.size() == 1 || isWholeCredit(stretch)) {
            var upTo = first.end() + 6 < text.length() ? text.substring(0, first.end() + 6) : text;
            return BELOW.matcher(upTo).find()
                    ? Optional.of(new Row(null, first.value(), false, credit, sentence, quote))
                    : Optional.empty();
        }
        var low = first.value().min(stretch.getLast().value());
        var high = first.value().max(stretch.getLast().value());
        if (low.compareTo(high) == 0) {
            return Optional.empty();
        }
        int end = Math.min(text.length(), stretch.getLast().end() + 5);
        boolean open = CLOSED.matcher(text.substring(0, end)).find()
                || text.substring(0, end).contains("<");
        boolean ending = high.compareTo(WHOLE) == 0;
        return ending ? Optional.empty() : Optional.of(new Row(low, high, !open, credit, sentence, quote));
    }

    /** "below 95% 100%": nobody is available more than always, so the second is the credit. */
    private static boolean isWholeCredit(List<Percent> stretch) {
        return stretch.size() == 2 && stretch.getLast().value().compareTo(WHOLE) == 0;
    }

    /** The last number that is not the stretch itself; a credit given first ("10% if availability is below …") is the first. */
    private static Optional<BigDecimal> credit(List<Percent> numbers, List<Percent> stretch) {
        var after = numbers.stream()
                .filter(number -> number.start() > stretch.getLast().start())
                .filter(number -> number.value().compareTo(WHOLE) <= 0)
                .map(Percent::value)
                .findFirst();
        return after.or(() -> numbers.stream()
                .filter(number -> number.start() < stretch.getFirst().start() && number.percent())
                .map(Percent::value)
                .reduce((before, last) -> last));
    }

    private static boolean aboutCredits(Paper paper, Sentence sentence) {
        boolean credit = false;
        boolean availability = false;
        for (int i = sentence.place(); i >= Math.max(0, sentence.place() - HEADER_REACH); i--) {
            var text = paper.lines().get(i).text();
            credit |= CREDIT_WORD.matcher(text).find();
            availability |= AVAILABILITY_WORD.matcher(text).find();
        }
        return credit && availability;
    }

    private record Percent(BigDecimal value, boolean percent, int start, int end) {}

    private static List<Percent> numbers(String text) {
        var numbers = new ArrayList<Percent>();
        var matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(new Percent(
                    new BigDecimal(matcher.group(1)), matcher.group(2) != null, matcher.start(), matcher.end()));
        }
        return numbers;
    }

    private static List<Finding> findings(Paper paper, List<Row> rows) {
        var sorted =
                rows.stream().sorted(Comparator.comparing(Row::to).reversed()).toList();
        var findings = new ArrayList<Finding>();
        BigDecimal last = null;
        for (int i = 0; i < sorted.size(); i++) {
            var row = sorted.get(i);
            if (row.to().equals(last)) {
                continue;
            }
            last = row.to();
            var below = i + 1 < sorted.size() ? sorted.get(i + 1).to() : BigDecimal.ZERO;
            var from = row.from() != null ? row.from() : below;
            findings.add(Finding.of("sla.tier." + (findings.size() + 1), value(row, from), paper, row.sentence(), SURE)
                    .quoting(row.quote()));
        }
        return findings;
    }

    private static Map<String, Object> value(Row row, BigDecimal from) {
        var value = new LinkedHashMap<String, Object>();
        value.put("from", Quantity.plain(from.movePointLeft(2)));
        value.put("to", Quantity.plain(row.to().movePointLeft(2)));
        var credit = row.credit().movePointLeft(2);
        value.put(
                "creditPercent",
                credit.compareTo(BigDecimal.ONE) == 0
                        ? "1"
                        : credit.scale() < 2 ? credit.setScale(2).toPlainString() : credit.toPlainString());
        if (row.toInclusive()) {
            value.put("toInclusive", true);
        }
        return value;
    }
}
