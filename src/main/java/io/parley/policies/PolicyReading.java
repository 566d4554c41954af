package io.parley.policies;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKey;
import io.parley.terms.TermKeys;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over the clauses of a file. */
final class PolicyReading {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUOTE = 4000;

    private final String fileName;
    private final String currency;
    private final String fileCurrency;
    private final List<CapturedTerm> clauses = new ArrayList<>();
    private final List<PolicyProblem> problems = new ArrayList<>();
    private final HashSet<String> seen = new HashSet<>();

    PolicyReading(String fileName, String currency, String fileCurrency) {
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        this.currency = currency;
        this.fileCurrency = fileCurrency;
    }

    ReadPolicy of(List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            read(i + 1, items.get(i));
        }
        return new ReadPolicy(clauses, problems);
    }

    private void read(int place, @Nullable Object item) {
        if (!(item instanceof Map<?, ?> fields) || !(fields.get("key") instanceof String key)) {
            problems.add(new PolicyProblem("", "policies.problem.key", List.of(place)));
            return;
        }
        try {
            var term = term(key, fields);
            var wrong = PolicyRules.value(term).map(PolicyProblem::messageKey).or(() -> notUsable(key, term));
            if (wrong.isPresent()) {
                problems.add(new PolicyProblem(key, wrong.get(), List.of(place)));
            } else {
                clauses.add(term);
            }
        } catch (DateTimeParseException | IllegalArgumentException wrongField) {
            problems.add(new PolicyProblem(key, "policies.file.problem.field", List.of(place)));
        }
    }

    private Optional<String> notUsable(String key, CapturedTerm term) {
        if (!seen.add(key)) {
            return Optional.of("policies.file.problem.twice");
        }
        boolean foreign = PolicyRules.isMoney(key) && term.value() != null && !fileCurrency.equals(currency);
        return foreign ? Optional.of("policies.file.problem.currency") : Optional.empty();
    }

    private CapturedTerm term(String key, Map<?, ?> fields) {
        var status = EvidenceStatus.valueOf(String.valueOf(fields.get("status")));
        var value = fields.get("value");
        boolean unknown = status == EvidenceStatus.UNKNOWN;
        if (unknown != (value == null)) {
            throw new IllegalArgumentException("a value without a source, or a source without a value");
        }
        var unit = TermKeys.find(key).map(TermKey::unit).orElse(null);
        return new CapturedTerm(key, value, unit, unknown ? Evidence.unknown() : claimed(fields), null);
    }

    private Evidence claimed(Map<?, ?> fields) {
        var said = text(fields, "saidBy", LONGEST_NAME);
        var asOf = text(fields, "asOf", LONGEST_NAME);
        return new Evidence(
                EvidenceStatus.CLAIMED,
                text(fields, "document", LONGEST_NAME),
                page(fields),
                text(fields, "quote", LONGEST_QUOTE),
                said == null ? fileName : said,
                asOf == null ? null : LocalDate.parse(asOf),
                null);
    }

    private static @Nullable Integer page(Map<?, ?> fields) {
        return switch (fields.get("page")) {
            case null -> null;
            case Integer page when page >= 1 -> page;
            default -> throw new IllegalArgumentException("page");
        };
    }

    private static @Nullable String text(Map<?, ?> fields, String name, int longest) {
        return switch (fields.get(name)) {
            case null -> null;
            case String text when text.length() <= longest -> text.isBlank() ? null : text.strip();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
