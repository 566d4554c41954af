package io.parley.quotes;

import io.parley.quotes.HeadChange.Field;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a round of an offer changed against another one (domain.md §6: each counter-offer is a new immutable version). Pure:
 * it sees only what the two rounds say.
 *
 * @param head fields of the head that differ, in the order of the paper
 * @param lines lines added or changed in the order of the later round, then those removed
 * @param terms clauses whose governing statement differs, by key
 */
public record RoundDifference(List<HeadChange> head, List<LineChange> lines, List<TermChange> terms) {

    /** Terms that repeat the head; they would be told twice. */
    private static final Set<String> SAID_BY_HEAD =
            Set.of("quote.number", "quote.date", "quote.validUntil", "plan.name", "scope.seats");

    public RoundDifference {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
        terms = List.copyOf(terms);
    }

    public static RoundDifference between(QuoteDraft before, QuoteDraft after) {
        return new RoundDifference(
                heads(before, after),
                LinePairs.of(before.lines(), after.lines()).stream()
                        .filter(LineChange::says)
                        .toList(),
                terms(TermSheet.of(before.terms()), TermSheet.of(after.terms())));
    }

    /** Both rounds say the same. */
    public boolean isEmpty() {
        return head.isEmpty() && lines.isEmpty() && terms.isEmpty();
    }

    private static List<HeadChange> heads(QuoteDraft before, QuoteDraft after) {
        var changes = new ArrayList<HeadChange>();
        change(changes, Field.PLAN_NAME, before.planName(), after.planName());
        change(changes, Field.QUOTE_NUMBER, before.quoteNumber(), after.quoteNumber());
        change(changes, Field.QUOTE_DATE, before.quoteDate(), after.quoteDate());
        change(changes, Field.VALID_UNTIL, before.validUntil(), after.validUntil());
        change(changes, Field.SEATS, before.seats(), after.seats());
        change(changes, Field.TERM_MONTHS, before.termMonths(), after.termMonths());
        change(changes, Field.CURRENCY, before.currency(), after.currency());
        change(changes, Field.EXCHANGE_RATE, byValue(before.exchangeRate()), byValue(after.exchangeRate()));
        change(changes, Field.EXCHANGE_RATE_DATE, before.exchangeRateDate(), after.exchangeRateDate());
        return changes;
    }

    private static void change(List<HeadChange> changes, Field field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new HeadChange(field, before, after));
        }
    }

    private static @Nullable BigDecimal byValue(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    private static List<TermChange> terms(TermSheet before, TermSheet after) {
        var keys = new TreeSet<String>();
        before.all().forEach(term -> keys.add(term.key()));
        after.all().forEach(term -> keys.add(term.key()));
        keys.removeAll(SAID_BY_HEAD);
        var changes = new ArrayList<TermChange>();
        for (var key : keys) {
            var one = before.governing(key);
            var other = after.governing(key);
            if (!sameAnswer(one, other)) {
                changes.add(new TermChange(key, one.orElse(null), other.orElse(null)));
            }
        }
        return changes;
    }

    private static boolean sameAnswer(Optional<CapturedTerm> one, Optional<CapturedTerm> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return Objects.equals(
                        TermJson.write(one.get().value()),
                        TermJson.write(other.get().value()))
                && one.get().evidence().status() == other.get().evidence().status();
    }
}
