package io.parley.policies;

import io.parley.common.EvidenceStatus;
import io.parley.common.ProblemException;
import io.parley.quotes.TermEvidence;
import io.parley.sla.ClaimWindow;
import io.parley.terms.CapturedTerm;
import io.parley.terms.NoticePeriod;
import io.parley.terms.TermKey;
import io.parley.terms.TermKeys;
import io.parley.terms.TermValue;
import io.parley.terms.TermValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a clause of a service level agreement must be to mean something (domain.md §4); pure. */
public final class PolicyRules {

    /** Levels besides availability, such as {@code slax.mos}. */
    public static final String LEVEL = "slax.";

    public static final int LONGEST_TEXT = 500;
    private static final int LONGEST_KEY = 80;
    static final String TIER = "sla.tier.";
    private static final int MOST = 1000;

    private PolicyRules() {}

    /** Whether the editor knows the key. */
    public static boolean isClause(String key) {
        return isLevel(key) || key.startsWith("sla.") && TermKeys.find(key).isPresent();
    }

    /** Whether it is a level promised besides availability. */
    public static boolean isLevel(String key) {
        return key.startsWith(LEVEL) && key.length() > LEVEL.length() && key.length() <= LONGEST_KEY;
    }

    /** Everything that keeps the clauses from being saved, in their order. */
    public static List<PolicyProblem> problems(List<CapturedTerm> clauses) {
        var problems = new ArrayList<PolicyProblem>();
        for (var clause : clauses) {
            value(clause).or(() -> evidence(clause)).ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    /** What is wrong with the values, wherever they stand. */
    public static List<PolicyProblem> valueProblems(List<CapturedTerm> clauses) {
        return clauses.stream().flatMap(clause -> value(clause).stream()).toList();
    }

    /** What is wrong with the value; an unknown one has none. */
    static Optional<PolicyProblem> value(CapturedTerm clause) {
        var known = TermKeys.find(clause.key());
        if (known.isEmpty() || !isClause(clause.key())) {
            return problem(clause, "policies.problem.key");
        }
        return clause.value() == null
                ? Optional.empty()
                : wrong(known.get(), clause).flatMap(message -> problem(clause, message));
    }

    private static Optional<PolicyProblem> evidence(CapturedTerm clause) {
        if (clause.value() != null && clause.evidence().status() == EvidenceStatus.UNKNOWN) {
            return problem(clause, "policies.problem.noSource");
        }
        try {
            TermEvidence.require(clause);
            return Optional.empty();
        } catch (ProblemException missing) {
            return problem(clause, missing.key());
        }
    }

    private static Optional<PolicyProblem> problem(CapturedTerm clause, String messageKey) {
        return Optional.of(new PolicyProblem(clause.key(), messageKey, List.of()));
    }

    private static Optional<String> wrong(TermKey key, CapturedTerm clause) {
        var value = new TermValue(clause.value());
        return switch (key.kind()) {
            case FRACTION -> unless(isShare(value), "policies.problem.share");
            case COUNT -> unless(isCount(value, 0), "policies.problem.count");
            case MONEY -> unless(value.amount().isPresent(), "policies.problem.amount");
            case FLAG -> unless(value.flag().isPresent(), "policies.problem.flag");
            case CHOICE ->
                unless(value.text().filter(key.vocabulary()::contains).isPresent(), "policies.problem.word");
            case CHOICES ->
                unless(
                        !value.items().isEmpty()
                                && value.items().stream()
                                        .allMatch(item -> item.text()
                                                .filter(key.vocabulary()::contains)
                                                .isPresent()),
                        "policies.problem.word");
            case STRUCTURE -> structure(clause.key(), value);
            default -> unless(isShort(clause), "policies.problem.text");
        };
    }

    private static Optional<String> structure(String key, TermValue value) {
        return switch (key) {
            case "sla.claim" ->
                unless(
                        isCount(value.field("amount"), 0)
                                && value.field("unit")
                                        .word(NoticePeriod.Unit.class)
                                        .isPresent()
                                && value.field("from")
                                        .word(ClaimWindow.From.class)
                                        .isPresent(),
                        "policies.problem.claim");
            case "sla.chronicExit" ->
                unless(
                        isCount(value.field("failures"), 1)
                                && isCount(value.field("months"), 1)
                                && value.field("failures").count().orElseThrow()
                                        <= value.field("months").count().orElseThrow(),
                        "policies.problem.chronicExit");
            case "sla.maintenance" ->
                unless(
                        !value.names().isEmpty()
                                && isAbsentOrCount(value.field("noticeHours"))
                                && isAbsentOrCount(value.field("capMinutes")),
                        "policies.problem.maintenance");
            default -> isLevel(key) ? level(value) : tier(value);
        };
    }

    private static Optional<String> level(TermValue value) {
        var remedy = value.field("remedy");
        return isWords(value.field("target")) && (remedy.raw() == null || isWords(remedy))
                ? Optional.empty()
                : Optional.of("policies.problem.level");
    }

    /** A figure is words too: "4.0" of voice quality. */
    private static boolean isWords(TermValue value) {
        var text = value.raw() instanceof String || value.raw() instanceof Number
                ? value.raw().toString()
                : "";
        return !text.isBlank() && text.length() <= LONGEST_TEXT;
    }

    private static Optional<String> tier(TermValue value) {
        if (!isShare(value.field("creditPercent"))) {
            return Optional.of("policies.problem.tier.credit");
        }
        var from = value.field("from");
        var to = value.field("to");
        if (from.raw() == null && to.raw() == null) {
            return Optional.of("policies.problem.tier.ends");
        }
        if (from.raw() != null && !isShare(from) || to.raw() != null && !isShare(to)) {
            return Optional.of("policies.problem.share");
        }
        boolean upright = from.raw() == null
                || to.raw() == null
                || from.amount().orElseThrow().compareTo(to.amount().orElseThrow()) < 0;
        return unless(upright, "policies.problem.tier.order");
    }

    private static boolean isShare(TermValue value) {
        return value.amount()
                .filter(share -> share.compareTo(BigDecimal.ONE) <= 0)
                .isPresent();
    }

    private static boolean isCount(TermValue value, int least) {
        return value.count()
                .filter(count -> count >= least && count <= MOST * MOST)
                .isPresent();
    }

    private static boolean isAbsentOrCount(TermValue value) {
        return value.raw() == null || isCount(value, 0);
    }

    private static boolean isShort(CapturedTerm clause) {
        var text = String.valueOf(clause.value());
        return (clause.value() instanceof String || clause.value() instanceof Boolean)
                && !text.isBlank()
                && text.length() <= LONGEST_TEXT;
    }

    private static Optional<String> unless(boolean right, String messageKey) {
        return right ? Optional.empty() : Optional.of(messageKey);
    }

    static boolean isMoney(String key) {
        return TermKeys.find(key)
                .filter(known -> known.kind() == TermValueKind.MONEY)
                .isPresent();
    }
}
