package io.parley.outages;

import io.parley.contracts.ClaimMade;
import io.parley.sla.Leakage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Every claim made under a contract: those recorded here, and those that were entered with the contract before. The same claim
 * can stand in both lists: one recorded for everybody is all there can be in its month, one recorded for a site is the one that
 * was entered with its amount.
 */
final class AskedFor {

    private static final String PLATFORM = "PLATFORM";

    private final List<ClaimDetails> recorded;
    private final List<ClaimMade> withContract;
    private final Set<Integer> used = new HashSet<>();

    AskedFor(List<ClaimDetails> recorded, List<ClaimMade> withContract) {
        this.recorded = List.copyOf(recorded);
        this.withContract = notRecorded(withContract);
    }

    private List<ClaimMade> notRecorded(List<ClaimMade> entered) {
        var unmatched = new ArrayList<>(recorded);
        var others = new ArrayList<ClaimMade>();
        for (var claim : entered) {
            var same = unmatched.stream()
                    .filter(known -> known.claim().month().equals(claim.month())
                            && known.claim().amount().compareTo(claim.claimed()) == 0)
                    .findFirst();
            same.ifPresent(unmatched::remove);
            if (same.isEmpty() && !isClaimedForEverybody(claim.month())) {
                others.add(claim);
            }
        }
        return List.copyOf(others);
    }

    private boolean isClaimedForEverybody(YearMonth month) {
        return recorded.stream()
                .map(ClaimDetails::claim)
                .anyMatch(
                        claim -> claim.scope().equals(PLATFORM) && claim.month().equals(month));
    }

    /** The contract's own list names no scope: the first that owes something in the month takes its claim. */
    Optional<ClaimDetails> of(String scope, YearMonth month, boolean owes) {
        return recorded.stream()
                .filter(claim -> claim.claim().scope().equals(scope)
                        && claim.claim().month().equals(month))
                .findFirst()
                .or(() -> IntStream.range(0, withContract.size())
                        .filter(i -> owes && withContract.get(i).month().equals(month) && used.add(i))
                        .mapToObj(i -> entered(scope, withContract.get(i)))
                        .findFirst());
    }

    private static ClaimDetails entered(String scope, ClaimMade claim) {
        return new ClaimDetails(
                null,
                new ClaimDraft(scope, claim.month(), claim.claimed(), null, ""),
                claim.paid().signum() > 0 ? ClaimOutcome.PAID : ClaimOutcome.OPEN,
                claim.paid(),
                null,
                "",
                0);
    }

    /** For the sums; the contract's own list names no scope. */
    List<Leakage.Claim> all() {
        var all = new ArrayList<Leakage.Claim>();
        recorded.forEach(claim -> all.add(new Leakage.Claim(
                claim.claim().scope(), claim.claim().month(), claim.claim().amount(), claim.paid())));
        withContract.forEach(claim -> all.add(new Leakage.Claim(null, claim.month(), claim.claimed(), claim.paid())));
        return all;
    }
}
