package io.parley.quotes;

import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What priced lines must satisfy, in an offer as in a running contract. All problems at once, each at its line. */
public final class LineRules {

    static final int MOST_LINES = 500;
    private static final int PRICE_DECIMALS = 6;
    private static final int QUANTITY_DECIMALS = 4;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final List<QuoteLineDraft> lines;
    private final int termMonths;
    private final List<QuoteProblem> problems = new ArrayList<>();

    private LineRules(List<QuoteLineDraft> lines, int termMonths) {
        this.lines = lines;
        this.termMonths = termMonths;
    }

    /** @param termMonths contract months; one-offs fall between signing (0) and the last one */
    public static List<QuoteProblem> problems(List<QuoteLineDraft> lines, int termMonths) {
        var rules = new LineRules(lines, termMonths);
        rules.checkLines();
        return List.copyOf(rules.problems);
    }

    private void checkLines() {
        if (lines.stream().allMatch(QuoteLineDraft::isBlank)) {
            problems.add(QuoteProblem.at("lines", "quotes.problem.noLines"));
        }
        if (lines.size() > MOST_LINES) {
            problems.add(QuoteProblem.at("lines", "quotes.problem.tooManyLines", MOST_LINES));
            return;
        }
        Map<Object, Integer> seen = new HashMap<>();
        int position = 0;
        for (var line : lines) {
            position++;
            if (!line.isBlank()) {
                checkLine(position, line);
                checkDuplicate(position, line, seen);
            }
        }
    }

    private void checkLine(int position, QuoteLineDraft line) {
        if (line.description().isBlank()) {
            problems.add(QuoteProblem.atLine(position, "description", "quotes.problem.line.description"));
        }
        if (line.description().length() > 500) {
            problems.add(QuoteProblem.atLine(position, "description", "quotes.problem.tooLong", 500));
        }
        if (line.code().length() > 120) {
            problems.add(QuoteProblem.atLine(position, "code", "quotes.problem.tooLong", 120));
        }
        checkQuantity(position, line);
        checkPrice(position, line);
        if (line.kind() == LineKind.ONE_OFF && (line.month() < 0 || line.month() > Math.max(termMonths, 0))) {
            problems.add(QuoteProblem.atLine(position, "month", "quotes.problem.line.month", termMonths));
        }
    }

    private void checkQuantity(int position, QuoteLineDraft line) {
        var quantity = line.quantity();
        if (quantity == null) {
            problems.add(QuoteProblem.atLine(position, "quantity", "quotes.problem.line.quantityMissing"));
        } else if (quantity.signum() < 0) {
            problems.add(QuoteProblem.atLine(position, "quantity", "quotes.problem.line.quantityNegative"));
        } else if (decimals(quantity) > QUANTITY_DECIMALS || quantity.compareTo(MOST) >= 0) {
            problems.add(QuoteProblem.atLine(position, "quantity", "quotes.problem.line.decimals", QUANTITY_DECIMALS));
        }
    }

    private void checkPrice(int position, QuoteLineDraft line) {
        var price = line.unitPrice();
        if (price == null) {
            problems.add(QuoteProblem.atLine(position, "unitPrice", "quotes.problem.line.priceMissing"));
        } else if (decimals(price) > PRICE_DECIMALS || price.abs().compareTo(MOST) >= 0) {
            problems.add(QuoteProblem.atLine(position, "unitPrice", "quotes.problem.line.decimals", PRICE_DECIMALS));
        }
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private record Sameness(
            String code,
            String description,
            LineKind kind,
            @Nullable BigDecimal unitPrice,
            @Nullable String site,
            int month) {}

    private void checkDuplicate(int position, QuoteLineDraft line, Map<Object, Integer> seen) {
        var price = line.unitPrice();
        var sameness = new Sameness(
                line.code().strip(),
                line.description().strip(),
                line.kind(),
                price == null ? null : price.stripTrailingZeros(),
                line.site(),
                line.month());
        Integer first = seen.putIfAbsent(sameness, position);
        if (first != null) {
            problems.add(QuoteProblem.atLine(position, "code", "quotes.problem.line.duplicate", first));
        }
    }
}
