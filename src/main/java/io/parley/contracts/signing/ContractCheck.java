package io.parley.contracts.signing;

import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteLineDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer and the paper that should put it down, point by point.
 *
 * @param offer the round that was accepted
 * @param paper name of the paper
 * @param chargesRead whether somebody has entered what the paper charges
 * @param lines what the paper charges; empty until then
 * @param points the worst first; points nobody has looked for yet are among them
 * @param signed absent until it is signed
 * @param version what an edit must name
 */
public record ContractCheck(
        QuoteDetails offer,
        String paper,
        boolean chargesRead,
        List<QuoteLineDraft> lines,
        List<CheckedPoint> points,
        @Nullable Signed signed,
        long version) {

    public ContractCheck {
        lines = List.copyOf(lines);
        points = List.copyOf(points);
    }

    /** Points nobody has looked for in the paper yet. */
    public List<CheckedPoint> unread() {
        return points.stream().filter(point -> !point.read()).toList();
    }

    /** Points that are worse than offered, missing or changed, and that nobody has accepted. */
    public List<CheckedPoint> inTheWay() {
        return points.stream().filter(point -> point.read() && point.blocks()).toList();
    }

    /** Points that keep nobody from signing. */
    public List<CheckedPoint> settled() {
        return points.stream().filter(point -> !point.blocks()).toList();
    }

    /** Whether the contract may be signed (domain.md §12). */
    public boolean isReady() {
        return points.stream().noneMatch(CheckedPoint::blocks);
    }
}
