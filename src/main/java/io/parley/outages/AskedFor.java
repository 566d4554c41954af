package io.parley.outages;

import io.parley.contracts.ClaimMade;
import io.parley.sla.Leakage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every claim made under a contract: those recorded here, and those that were entered with the contract before. */
final class AskedFor {

    private final List<ClaimDetails> recorded;
    private final List<ClaimMade> withContract;
    private final Set<YearMonth> used = new HashSet<>();

    AskedFor(List<ClaimDetails> recorded, List<ClaimMade> withContract) {
        var months = recorded.stream().map(claim -> claim.claim().month()).collect(Collectors.toSet());
        this.recorded = recorded;
        this.withContract = withContract.stream()
                .filter(claim -> !months.contains(claim.month()))
                .toList();
    }

    /** The contract's own list names no scope: the first that owes something in the month takes its claim. */
    Optional<ClaimDetails> of(String scope, YearMonth month, boolean owes) {
        return recorded.stream()
                .filter(claim -> claim.claim().scope().equals(scope)
                        && claim.claim().month().equals(month))
                .findFirst()
                .or(() -> withContract.stream()
                        .filter(claim -> owes && claim.month().equals(month) && used.add(month))
                        .findFirst()
                        .map(claim -> entered(scope, claim)));
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

    /** For the sums, in which a scope does not matter. */
    List<Leakage.Claim> all() {
        var all = new ArrayList<Leakage.Claim>();
        recorded.forEach(claim ->
                all.add(new Leakage.Claim(claim.claim().month(), claim.claim().amount(), claim.paid())));
        withContract.forEach(claim -> all.add(new Leakage.Claim(claim.month(), claim.claimed(), claim.paid())));
        return all;
    }
}
