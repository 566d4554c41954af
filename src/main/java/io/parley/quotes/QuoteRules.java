package io.parley.quotes;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft must satisfy before it becomes a round. All problems at once, each at its field or line. */
final class QuoteRules {

    static final int LONGEST_TERM = 120;
    private static final int MOST_SEATS = 100_000;

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
        problems.addAll(LineRules.problems(draft.lines(), draft.termMonths()));
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
}
