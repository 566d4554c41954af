package io.parley.documents.clauses.structure.credits;

import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row that pairs availability with a credit, all in percent.
 *
 * @param from absent when the row only says below
 */
record CreditRow(
        @Nullable BigDecimal from,
        BigDecimal to,
        boolean toInclusive,
        BigDecimal credit,
        Sentence sentence,
        Sentence.Quotation quote) {

    private static final Pattern BELOW = Pattern.compile(
            "\\b(?:less than|below|under|lower than|fewer than|worse than|short of|beneath|anything (?:less|lower))|\\bor (?:less|lower|below|under|worse)\\b|不到|不及|(?<![\\d.])0(?:\\.0+)?%? ?(?:-|~|to|至|到|,)|(?<![\\d.])0(?:\\.0+)?%? +(?=\\d{2}\\.)|(?<![>=])<|(?<!不)(?:低于|少于|小于)|不足|未达|以下|不满");
    private static final Pattern CLOSED = Pattern.compile(
            "\\b(?:less than|below|under|not including|but not|up to(?! and including)|lower than|exclusive)|<|(?<!不)(?:低于|少于|小于)|不足|不含|未达|不满|\\)$");
    private static final Pattern NOTHING = Pattern.compile("\\bno (?:credit|allowance)|\\bnone\\b|无(?:赔付|补偿)?$|不赔|不补");
    private static final Pattern OTHER = Pattern.compile(
            "packet|latency|jitter|example|suppose|minutes? in|÷|mean opinion|\\bmos\\b|举例|例如|恢复|丢包|时延");
    private static final Pattern RANGE_BEFORE = Pattern.compile("\\d%? ?(?:\\bto|-|~|至|到) ?$");
    private static final Pattern COLUMN_GAP = Pattern.compile("[ |)\\]:]*");
    /** "Within 60 days" is no availability. */
    private static final Pattern COUNTED =
            Pattern.compile(" ?(?:days?|hours?|minutes?|months?|business|calendar|个|日|天|小时|分钟|月|元)");
    /** The whole charge is given back. */
    private static final Pattern ALL_BACK = Pattern.compile(
            "\\b(?:the )?(?:whole|entire|full|all)(?: of)? (?:of )?(?:the |that |your )?(?:\\w+ )?(?:month|charge|fee|bill|amount)|全额|全免|全部(?:减免|免除|退还|返还)|免(?:收|除)?当月(?:全部)?");

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final BigDecimal HIGH = new BigDecimal(90);
    private static final BigDecimal LEAST = new BigDecimal("60");
    static final int LONGEST = 130;

    /** Minutes, packets, examples. */
    static boolean isAboutSomethingElse(String text) {
        return OTHER.matcher(text).find();
    }

    static Optional<CreditRow> read(Paper paper, Sentence sentence, @Nullable Sentence next) {
        return read(paper, sentence, sentence.text(), next);
    }

    static Optional<CreditRow> read(Paper paper, Sentence sentence, String text, @Nullable Sentence next) {
        if (text.length() > LONGEST
                || OTHER.matcher(text).find()
                || NOTHING.matcher(text).find()) {
            return Optional.empty();
        }
        var numbers = PrintedNumber.in(text);
        var stretch = stretch(text, numbers);
        if (stretch.isEmpty() || isHistory(numbers) || !CreditHeadings.areAboutCredits(paper, sentence)) {
            return Optional.empty();
        }
        var credit = isWholeCredit(stretch) && numbers.getLast().equals(stretch.getLast())
                ? Optional.of(WHOLE)
                : credit(text, numbers, stretch);
        var quote = sentence.quotation();
        if (credit.isEmpty()
                && next != null
                && next.text().length() <= LONGEST / 2
                && Objects.equals(next.page(), sentence.page())) {
            credit = PrintedNumber.in(next.text()).stream()
                    .map(PrintedNumber::value)
                    .filter(value -> value.compareTo(WHOLE) <= 0)
                    .findFirst();
            if (PrintedNumber.in(next.text()).size() != 1) {
                return Optional.empty();
            }
            quote = new Sentence.Quotation(
                    quote.page(), quote.words() + " " + next.words().words());
        }
        var words = quote;
        boolean below = CreditHeadings.sayBelow(paper, sentence);
        return credit.flatMap(share -> row(text, stretch, share, below, sentence, words));
    }

    /** One or two shares of time; two columns side by side with nothing behind them are a share of time and a credit. */
    private static List<PrintedNumber> stretch(String text, List<PrintedNumber> numbers) {
        var shares = numbers.stream()
                .filter(number ->
                        number.value().compareTo(LEAST) >= 0 && number.value().compareTo(WHOLE) <= 0)
                .filter(number -> number.percent()
                        || !COUNTED.matcher(text.substring(number.end())).lookingAt())
                .filter(number -> number.percent()
                        || number.value().scale() > 0
                        || isBehindBelow(text, number)
                        || endsRange(text, number))
                .limit(2)
                .toList();
        if (shares.size() == 2 && shares.getLast().equals(numbers.getLast())) {
            var between =
                    text.substring(shares.getFirst().end(), shares.getLast().start());
            boolean below = isBehindBelow(text, shares.getFirst());
            return below && COLUMN_GAP.matcher(between).matches() && !isWholeCredit(shares)
                    ? shares.subList(0, 1)
                    : shares;
        }
        return shares;
    }

    private static Optional<CreditRow> row(
            String text,
            List<PrintedNumber> stretch,
            BigDecimal credit,
            boolean below,
            Sentence sentence,
            Sentence.Quotation quote) {
        if (credit.signum() == 0) {
            return Optional.empty();
        }
        var first = stretch.getFirst();
        if (stretch.size() == 1 || isWholeCredit(stretch)) {
            var upTo = first.end() + 6 < text.length() ? text.substring(0, first.end() + 6) : text;
            return BELOW.matcher(upTo).find()
                    ? Optional.of(new CreditRow(null, first.value(), false, credit, sentence, quote))
                    : Optional.empty();
        }
        var low = first.value().min(stretch.getLast().value());
        var high = first.value().max(stretch.getLast().value());
        if (low.compareTo(high) == 0) {
            return Optional.empty();
        }
        int end = Math.min(text.length(), stretch.getLast().end() + 5);
        boolean open = below
                || CLOSED.matcher(text.substring(0, end)).find()
                || text.substring(0, end).contains("<");
        boolean ending = high.compareTo(WHOLE) == 0;
        return ending ? Optional.empty() : Optional.of(new CreditRow(low, high, !open, credit, sentence, quote));
    }

    /** "99.5 to 98". */
    private static boolean endsRange(String text, PrintedNumber number) {
        return RANGE_BEFORE
                .matcher(text.substring(Math.max(0, number.start() - 12), number.start()))
                .find();
    }

    /** "below 95": a table may print the sign in its heading only. */
    private static boolean isBehindBelow(String text, PrintedNumber number) {
        return BELOW.matcher(text.substring(Math.max(0, number.start() - 12), number.start()))
                .find();
    }

    /** "below 95% 100%": nobody is available more than always, so the second is the credit. */
    private static boolean isWholeCredit(List<PrintedNumber> stretch) {
        return stretch.size() == 2 && stretch.getLast().value().compareTo(WHOLE) == 0;
    }

    /** The last number that is not the stretch itself; a credit given first ("10% if availability is below …") is the first. */
    private static Optional<BigDecimal> credit(String text, List<PrintedNumber> numbers, List<PrintedNumber> stretch) {
        var behind = numbers.stream()
                .filter(number -> number.start() > stretch.getLast().start())
                .filter(number -> number.value().compareTo(WHOLE) <= 0)
                .filter(number -> number.percent()
                        || !COUNTED.matcher(text.substring(number.end())).lookingAt())
                .filter(number -> stretch.stream().noneMatch(share -> isSame(share, number)))
                .toList();
        // "one month's charge, 20%": a number with its sign is surer
        var after = behind.stream()
                .filter(PrintedNumber::percent)
                .findFirst()
                .or(() -> behind.stream().findFirst())
                .map(PrintedNumber::value);
        return after.or(() -> numbers.stream()
                        .filter(number -> number.start() < stretch.getFirst().start() && number.percent())
                        .map(PrintedNumber::value)
                        .reduce((before, last) -> last))
                .or(() -> ALL_BACK.matcher(text).find() ? Optional.of(WHOLE) : Optional.empty());
    }

    /** What was reached in one quarter after the other. */
    private static boolean isHistory(List<PrintedNumber> numbers) {
        return numbers.stream()
                        .filter(number -> number.percent() && number.value().compareTo(HIGH) >= 0)
                        .filter(number -> number.value().compareTo(WHOLE) < 0)
                        .map(PrintedNumber::value)
                        .distinct()
                        .count()
                > 2;
    }

    private static boolean isSame(PrintedNumber one, PrintedNumber other) {
        return one.value().compareTo(other.value()) == 0;
    }
}
