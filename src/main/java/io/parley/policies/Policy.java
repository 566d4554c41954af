package io.parley.policies;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.clients.ServiceKind;
import io.parley.providers.ProviderId;
import io.parley.terms.CapturedTerm;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service level agreement as captured.
 *
 * @param planName as the offer calls it; empty when it does not
 * @param currency of amounts in it
 * @param clauses those of the editor, each once: the statement that counts
 * @param others what else is known, such as what leaving costs: it may turn a clause into a trap
 * @param dependsOn services whose outage stops the client's work
 * @param engagement the offer's; absent for a contract
 * @param round of the offer; 0 for a contract
 * @param version what saving a contract must name; 0 for an offer, whose clauses have revisions of their own
 */
public record Policy(
        ClientId client,
        ProviderId provider,
        String providerName,
        String planName,
        Currency currency,
        List<PolicyClause> clauses,
        List<CapturedTerm> others,
        Set<ServiceKind> dependsOn,
        long version,
        @Nullable EngagementId engagement,
        int round) {

    public Policy {
        clauses = List.copyOf(clauses);
        others = List.copyOf(others);
        dependsOn = Set.copyOf(dependsOn);
    }

    /** Whether it is that of an offer of the engagement. */
    public boolean offerOf(EngagementId asked) {
        return asked.equals(engagement);
    }

    public List<CapturedTerm> terms() {
        return clauses.stream().map(PolicyClause::term).toList();
    }
}
