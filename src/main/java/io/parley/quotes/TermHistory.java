package io.parley.quotes;

import io.parley.terms.CapturedTerm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The revisions of one quote's terms, and what of them counts today. */
final class TermHistory {

    private final List<TermRevision> revisions;
    private final Map<TermEntryId, TermRevision> newest = new LinkedHashMap<>();

    /** @param revisions of one quote, older ones of a term before newer ones */
    TermHistory(List<TermRevision> revisions) {
        this.revisions = List.copyOf(revisions);
        this.revisions.forEach(revision -> newest.put(revision.entry(), revision));
    }

    /** The newest revision of each term that was not taken out, in the order they were captured. */
    List<TermRevision> current() {
        return newest.values().stream().filter(revision -> !revision.retired()).toList();
    }

    List<CapturedTerm> captured() {
        return current().stream().map(TermRevision::captured).toList();
    }

    /** Every revision of one term, oldest first. */
    List<TermRevision> of(TermEntryId entry) {
        return revisions.stream()
                .filter(revision -> revision.entry().equals(entry))
                .toList();
    }

    Optional<TermRevision> newest(TermEntryId entry) {
        return Optional.ofNullable(newest.get(entry));
    }

    int nextEntryNumber() {
        return revisions.stream().mapToInt(TermRevision::entryNumber).max().orElse(0) + 1;
    }

    /** Whether the round has ever been told exactly this, even if somebody corrected it since. */
    boolean knows(CapturedTerm term) {
        return revisions.stream().anyMatch(revision -> saysTheSame(revision.captured(), term));
    }

    /** The term that a new statement about the same clause of the same document corrects. */
    Optional<TermRevision> about(CapturedTerm term) {
        return current().stream()
                .filter(revision -> isAbout(revision.captured(), term))
                .findFirst();
    }

    private static boolean isAbout(CapturedTerm known, CapturedTerm term) {
        return known.key().equals(term.key())
                && Objects.equals(known.evidence().document(), term.evidence().document())
                && Objects.equals(known.evidence().saidBy(), term.evidence().saidBy())
                && Objects.equals(known.label(), term.label());
    }

    /** When and by whom it was recorded makes no difference. */
    static boolean saysTheSame(CapturedTerm one, CapturedTerm other) {
        var left = one.evidence();
        var right = other.evidence();
        return isAbout(one, other)
                && sameValue(one.value(), other.value())
                && Objects.equals(one.unit(), other.unit())
                && left.status() == right.status()
                && Objects.equals(left.page(), right.page())
                && Objects.equals(left.quote(), right.quote());
    }

    private static boolean sameValue(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(TermJson.write(one), TermJson.write(other));
    }

    static Map<QuoteId, TermHistory> byQuote(Collection<TermRevision> revisions) {
        Map<QuoteId, List<TermRevision>> grouped = new LinkedHashMap<>();
        revisions.forEach(revision -> grouped.computeIfAbsent(revision.quoteId(), id -> new ArrayList<>())
                .add(revision));
        Map<QuoteId, TermHistory> histories = new LinkedHashMap<>();
        grouped.forEach((quote, of) -> histories.put(quote, new TermHistory(of)));
        return histories;
    }
}
