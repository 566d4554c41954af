package io.parley.policies;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.common.NotFoundException;
import io.parley.common.StaleEditException;
import io.parley.contracts.ContractPermissions;
import io.parley.contracts.ContractService;
import io.parley.identity.CurrentUser;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuotePermissions;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteTermService;
import io.parley.quotes.TermEvidence;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and saves a service level agreement as a whole. It goes through the doors of offers and contracts, so that their walls,
 * evidence, revisions and alerts hold; all of a save happens or nothing.
 */
@Service
@Transactional
public class PolicyService {

    private final QuoteService quotes;
    private final QuoteTermService terms;
    private final EngagementService engagements;
    private final ContractService contracts;
    private final ClientService clients;
    private final CurrentUser currentUser;
    private final Clock clock;

    PolicyService(
            QuoteService quotes,
            QuoteTermService terms,
            EngagementService engagements,
            ContractService contracts,
            ClientService clients,
            CurrentUser currentUser,
            Clock clock) {
        this.quotes = quotes;
        this.terms = terms;
        this.engagements = engagements;
        this.contracts = contracts;
        this.clients = clients;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is no such offer, or it is not the person's */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public Policy ofOffer(QuoteId id) {
        var offer = quotes.getQuote(id);
        var summary = offer.summary();
        return new Policy(
                offer.client(),
                summary.provider(),
                summary.providerName(),
                Objects.requireNonNullElse(summary.planName(), ""),
                Currency.getInstance(summary.currency()),
                clauses(offer.terms().stream()
                        .map(term -> new PolicyClause(term.entry(), term.revision(), term.term()))
                        .toList()),
                others(offer.capturedTerms()),
                engagements.getEngagement(summary.engagement()).needs().dependsOn(),
                0,
                summary.engagement(),
                summary.round());
    }

    /** The agreement of the contract the client is in now; empty while none was entered. */
    @PreAuthorize("hasAuthority('" + ContractPermissions.READ + "')")
    @Transactional(readOnly = true)
    public Optional<Policy> ofContract(ClientId client) {
        return contracts.find(client).map(details -> {
            var contract = details.contract();
            return new Policy(
                    client,
                    contract.provider(),
                    details.providerName(),
                    "",
                    Currency.getInstance(contract.currency()),
                    clauses(contract.terms().stream()
                            .map(term -> new PolicyClause(null, 0, term))
                            .toList()),
                    others(contract.terms()),
                    clients.getNeeds(client).needs().dependsOn(),
                    details.version(),
                    null,
                    0);
        });
    }

    /**
     * Says something else about clauses of an offer; the others keep their revisions.
     *
     * @param reason why, for whoever reads the history; needed when a clause is taken out
     * @throws InvalidPolicyException with a problem at each clause that needs mending
     * @throws StaleEditException if somebody revised one of them in between
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    public void saveOffer(QuoteId id, List<PolicyChange> changes, @Nullable String reason) {
        quotes.getQuote(id); // behind its wall, before anything is said about what was typed
        check(changes);
        for (var change : changes) {
            var before = change.before();
            var now = change.now();
            var entry = before == null ? null : before.entry();
            if (entry == null && now != null) {
                terms.capture(id, now);
            } else if (entry != null && before != null && now != null) {
                terms.revise(id, entry, before.revision(), now, reason);
            } else if (entry != null && before != null) {
                terms.retire(id, entry, before.revision(), Objects.requireNonNullElse(reason, ""));
            }
        }
    }

    /**
     * Says something else about clauses of the contract in force.
     *
     * @param version the version the page was opened with
     * @throws InvalidPolicyException with a problem at each clause that needs mending
     * @throws StaleEditException if somebody saved the contract in between
     */
    @PreAuthorize("hasAuthority('" + ContractPermissions.EDIT + "')")
    public void saveContract(ClientId client, List<PolicyChange> changes, long version) {
        var details = contracts.find(client).orElseThrow(NotFoundException::new);
        check(changes);
        if (details.version() != version) {
            throw new StaleEditException();
        }
        var said = new ArrayList<>(details.contract().terms());
        for (var change : changes) {
            apply(change, said);
        }
        contracts.save(client, details.contract().withTerms(said), version);
    }

    private void apply(PolicyChange change, List<CapturedTerm> said) {
        var before = change.before();
        int place = before == null ? -1 : said.indexOf(before.term());
        if (before != null && place < 0) {
            throw new StaleEditException();
        }
        if (before != null) {
            said.remove(place);
        }
        var now = change.now();
        if (now != null) {
            var by = currentUser.require().displayName();
            said.add(place < 0 ? said.size() : place, TermEvidence.stamped(now, by, LocalDate.now(clock)));
        }
    }

    private static void check(List<PolicyChange> changes) {
        var problems = PolicyRules.problems(
                changes.stream().map(PolicyChange::now).filter(Objects::nonNull).toList());
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems);
        }
    }

    private static List<CapturedTerm> others(List<CapturedTerm> all) {
        return all.stream().filter(term -> !PolicyRules.isClause(term.key())).toList();
    }

    /** Each clause once: the statement that counts, or the first where nobody knows. */
    private static List<PolicyClause> clauses(List<PolicyClause> all) {
        var sheet = TermSheet.of(all.stream().map(PolicyClause::term).toList());
        var byKey = new LinkedHashMap<String, PolicyClause>();
        for (var clause : all) {
            if (PolicyRules.isClause(clause.key())) {
                boolean counts = sheet.governing(clause.key()).stream().anyMatch(term -> term == clause.term());
                byKey.merge(clause.key(), clause, (first, next) -> counts ? next : first);
            }
        }
        return List.copyOf(byKey.values());
    }
}
