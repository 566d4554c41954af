package io.parley.quotes;

import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a draft must satisfy before it becomes a round. All problems at once, each at its field or line. */
final class QuoteRules {

    static final int MOST_LINES = 500;
    static final int LONGEST_TERM = 120;
    private static final int MOST_SEATS = 100_000;
    private static final int PRICE_DECIMALS = 6;
    private static final int QUANTITY_DECIMALS = 4;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final QuoteDraft draft;
    private final String engagementCurrency;
    private final List<QuoteProblem> problems = new ArrayList<>();

    private QuoteRules(QuoteDraft draft, String engagementCurrency) {
        this.draft = draft;
        this.engagementCurrency = engagementCurrency;
    }

    /** @param engagementCurrency ISO 4217 currency in which the engagement compares */
    static List<QuoteProblem> problems(QuoteDraft draft, String engagementCurrency) {
        return new QuoteRules(draft, engagementCurrency).check();
    }

    private List<QuoteProblem> check() {
        checkScope();
        checkDates();
        checkCurrency();
        checkLines();
        return List.copyOf(problems);
    }

    private void checkScope() {
        if (draft.seats() < 1 || draft.seats() > MOST_SEATS) {
            problems.add(QuoteProblem.at("seats", "quotes.problem.seats", MOST_SEATS));
        }
        if (draft.termMonths() < 1 || draft.termMonths() > LONGEST_TERM) {
            problems.add(QuoteProblem.at("termMonths", "quotes.problem.termMonths", LONGEST_TERM));
        }
        checkLength("planName", draft.planName(), 200);
        checkLength("quoteNumber", draft.quoteNumber(), 120);
    }

    private void checkLength(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            problems.add(QuoteProblem.at(field, "quotes.problem.tooLong", most));
        }
    }

    private void checkDates() {
        var from = draft.quoteDate();
        var until = draft.validUntil();
        if (from != null && until != null && until.isBefore(from)) {
            problems.add(QuoteProblem.at("validUntil", "quotes.problem.validUntilBeforeDate", from));
        }
    }

    private void checkCurrency() {
        if (!isCurrency(draft.currency())) {
            problems.add(QuoteProblem.at("currency", "quotes.problem.currency", draft.currency()));
            return;
        }
        if (draft.currency().equals(engagementCurrency)) {
            return;
        }
        var rate = draft.exchangeRate();
        if (rate == null || rate.signum() <= 0) {
            problems.add(QuoteProblem.at(
                    "exchangeRate", "quotes.problem.rateMissing", draft.currency(), engagementCurrency));
        }
        if (draft.exchangeRateDate() == null) {
            problems.add(QuoteProblem.at("exchangeRateDate", "quotes.problem.rateDateMissing"));
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private void checkLines() {
        if (draft.lines().stream().allMatch(QuoteLineDraft::isBlank)) {
            problems.add(QuoteProblem.at("lines", "quotes.problem.noLines"));
        }
        if (draft.lines().size() > MOST_LINES) {
            problems.add(QuoteProblem.at("lines", "quotes.problem.tooManyLines", MOST_LINES));
            return;
        }
        Map<Object, Integer> seen = new HashMap<>();
        int position = 0;
        for (var line : draft.lines()) {
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
        if (line.kind() == LineKind.ONE_OFF && (line.month() < 0 || line.month() > Math.max(draft.termMonths(), 0))) {
            problems.add(QuoteProblem.atLine(position, "month", "quotes.problem.line.month", draft.termMonths()));
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
