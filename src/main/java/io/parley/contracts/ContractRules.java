package io.parley.contracts;

import io.parley.quotes.LineRules;
import io.parley.quotes.QuoteProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What the running contract must satisfy before it is saved. */
final class ContractRules {

    private static final int LONGEST_TERM = 240;

    private ContractRules() {}

    static List<QuoteProblem> problems(ContractDraft draft, LocalDate today) {
        var problems = new ArrayList<QuoteProblem>();
        if (draft.termMonths() < 1 || draft.termMonths() > LONGEST_TERM) {
            problems.add(at("termMonths", "contracts.problem.termMonths", LONGEST_TERM));
        }
        if (draft.seats() < 1) {
            problems.add(at("seats", "contracts.problem.seats"));
        }
        if (draft.numbers() < 0) {
            problems.add(at("numbers", "contracts.problem.numbers"));
        }
        if (!isCurrency(draft.currency())) {
            problems.add(at("currency", "contracts.problem.currency", draft.currency()));
        }
        checkNotice(draft, today, problems);
        for (var claim : draft.claims()) {
            if (claim.claimed().signum() < 0 || claim.paid().signum() < 0) {
                problems.add(at("claims", "contracts.problem.claim", claim.month()));
            }
        }
        problems.addAll(LineRules.problems(draft.lines(), draft.termMonths()));
        return List.copyOf(problems);
    }

    private static void checkNotice(ContractDraft draft, LocalDate today, List<QuoteProblem> problems) {
        var notice = draft.notice();
        if (notice == null) {
            return;
        }
        if (notice.sentOn().isBefore(draft.start()) || notice.sentOn().isAfter(today)) {
            problems.add(at("noticeSentOn", "contracts.problem.noticeDate", draft.start()));
        }
        if (notice.proof().isBlank()) {
            problems.add(at("noticeProof", "contracts.problem.noticeProof"));
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private static QuoteProblem at(String field, String key, Object... arguments) {
        return new QuoteProblem(null, field, key, List.of(arguments));
    }
}
