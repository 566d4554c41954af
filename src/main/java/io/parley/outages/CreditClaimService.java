package io.parley.outages;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.contracts.ContractService;
import io.parley.identity.CurrentUser;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was asked for under the present contract, and what came of it. */
@Service
@Transactional
public class CreditClaimService {

    /** Longest reference of a claim, in characters. */
    public static final int LONGEST_REFERENCE = 200;

    /** Longest reason of a denial, in characters. */
    public static final int LONGEST_REASON = 1000;

    private static final int LONGEST_SCOPE = 40;
    private static final String MAY_EDIT = "hasAuthority('" + OutagePermissions.EDIT + "')";

    private final CreditClaimRepository claims;
    private final ContractService contracts;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreditClaimService(
            CreditClaimRepository claims,
            ContractService contracts,
            ClientAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.contracts = contracts;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records that a credit was asked for.
     *
     * @throws NotFoundException if the client has no contract, or is not the person's
     * @throws ProblemException if the amount, the day or a text can't be, or the month has been claimed
     */
    @PreAuthorize(MAY_EDIT)
    public ClaimId claim(ClientId client, ClaimDraft draft) {
        access.requireAccess(client);
        var contract = contracts.find(client).orElseThrow(NotFoundException::new);
        requireSense(draft);
        if (claims.existsByContractIdAndScopeAndFirstMonth(
                contract.id().value(), draft.scope(), draft.month().atDay(1))) {
            throw new ProblemException("outages.problem.claimedBefore");
        }
        try {
            var claim = claims.saveAndFlush(new CreditClaim(
                    client,
                    contract.id(),
                    draft,
                    contract.contract().currency(),
                    currentUser.require().displayName()));
            audit.record("credit.claimed", contract.id() + " " + draft.month());
            events.publishEvent(new ServiceChanged(client));
            return claim.claimId();
        } catch (DataIntegrityViolationException claimedMeanwhile) {
            throw new StaleEditException();
        }
    }

    /** Records that several credits were asked for at once: all of them, or none. */
    @PreAuthorize(MAY_EDIT)
    public void claimAll(ClientId client, List<ClaimDraft> drafts) {
        access.requireAccess(client);
        drafts.forEach(draft -> claim(client, draft));
    }

    /**
     * @param credited what came, > 0, perhaps less than was asked for
     * @param version the version the form was opened with
     */
    @PreAuthorize(MAY_EDIT)
    public void pay(ClaimId id, BigDecimal credited, LocalDate on, long version) {
        var claim = reached(id);
        requireAmount(credited);
        requirePast(on);
        claim.pay(credited, on, version);
        events.publishEvent(new ServiceChanged(claim.client()));
    }

    /** @param reason what the provider said, not empty */
    @PreAuthorize(MAY_EDIT)
    public void deny(ClaimId id, String reason, LocalDate on, long version) {
        var claim = reached(id);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new ProblemException("outages.problem.reason", LONGEST_REASON);
        }
        requirePast(on);
        claim.deny(reason, on, version);
        events.publishEvent(new ServiceChanged(claim.client()));
    }

    /** What became of it was recorded by mistake. */
    @PreAuthorize(MAY_EDIT)
    public void reopen(ClaimId id, long version) {
        var claim = reached(id);
        claim.reopen(version);
        events.publishEvent(new ServiceChanged(claim.client()));
    }

    /** It was recorded by mistake: the credit is owed again. */
    @PreAuthorize(MAY_EDIT)
    public void withdraw(ClaimId id) {
        var claim = reached(id);
        claims.delete(claim);
        audit.record("credit.withdrawn", id.toString());
        events.publishEvent(new ServiceChanged(claim.client()));
    }

    /** Whether the provider was ever asked for a credit under the present contract. */
    @PreAuthorize(MAY_EDIT)
    @Transactional(readOnly = true)
    public boolean wasAsked(ClientId client) {
        access.requireAccess(client);
        return contracts
                .find(client)
                .filter(contract -> !contract.contract().claims().isEmpty()
                        || claims.existsByContractId(contract.id().value()))
                .isPresent();
    }

    private CreditClaim reached(ClaimId id) {
        var claim = claims.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(claim.client());
        return claim;
    }

    private void requireSense(ClaimDraft draft) {
        requireAmount(draft.amount());
        var day = draft.day();
        if (day != null) {
            requirePast(day);
        }
        if (draft.reference().length() > LONGEST_REFERENCE || draft.scope().length() > LONGEST_SCOPE) {
            throw new ProblemException("outages.problem.reference", LONGEST_REFERENCE);
        }
    }

    private static void requireAmount(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.precision() - amount.scale() > 12) {
            throw new ProblemException("outages.problem.amount");
        }
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw new ProblemException("outages.problem.day");
        }
    }
}
