package io.parley.contracts.signing;

import io.parley.audit.AuditTrail;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.contracts.ContractPermissions;
import io.parley.contracts.ContractService;
import io.parley.contracts.InvalidContractException;
import io.parley.identity.CurrentUser;
import io.parley.quotes.LineRules;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteLineDraft;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteValidity;
import io.parley.quotes.TermEvidence;
import io.parley.terms.CapturedTerm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the paper for signature against the accepted offer, until it may be signed, and records that it was. */
@Service
@Transactional
public class ContractCheckService {

    /** Longest reason for accepting a difference, and longest name of a paper or person, in characters. */
    public static final int LONGEST_REASON = 500;

    public static final int LONGEST_NAME = 200;

    private static final String MAY_READ = "hasAuthority('" + ContractPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ContractPermissions.EDIT + "')";

    private final FinalContractRepository papers;
    private final ContractWaiverRepository waivers;
    private final ContractService contracts;
    private final QuoteService quotes;
    private final EngagementService engagements;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    ContractCheckService(
            FinalContractRepository papers,
            ContractWaiverRepository waivers,
            ContractService contracts,
            QuoteService quotes,
            EngagementService engagements,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.papers = papers;
        this.waivers = waivers;
        this.contracts = contracts;
        this.quotes = quotes;
        this.engagements = engagements;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The check of an engagement; empty until somebody begins it. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<ContractCheck> find(EngagementId engagement) {
        engagements.getEngagement(engagement);
        return papers.findByEngagementId(engagement.value())
                .map(paper -> check(paper, offer(engagement, paper.quote())));
    }

    /**
     * Begins with nothing read.
     *
     * @param paper name of the paper
     * @throws StaleEditException if somebody has begun already
     * @throws NotFoundException if the offer is not of this engagement
     */
    @PreAuthorize(MAY_EDIT)
    public void begin(EngagementId id, QuoteId quote, String paper) {
        var client = engagements.getEngagement(id).client().id();
        offer(id, quote);
        try {
            papers.saveAndFlush(new FinalContract(client, id, quote, name(paper)));
        } catch (DataIntegrityViolationException begunMeanwhile) {
            throw new StaleEditException();
        }
    }

    /** Another round of the offer, or another edition of the paper; what has been read is kept. */
    @PreAuthorize(MAY_EDIT)
    public void compareWith(EngagementId id, QuoteId quote, String paper, long version) {
        change(id, version, known -> {
            offer(id, quote);
            known.compareWith(quote, name(paper));
        });
    }

    /**
     * What the paper charges.
     *
     * @throws InvalidContractException with a problem at each line that needs mending; nothing is saved
     */
    @PreAuthorize(MAY_EDIT)
    public void enterCharges(EngagementId id, List<QuoteLineDraft> lines, long version) {
        change(id, version, paper -> {
            var problems = LineRules.problems(lines, months(paper));
            if (!problems.isEmpty()) {
                throw new InvalidContractException(problems);
            }
            paper.enterCharges(lines);
        });
    }

    /**
     * What the paper says about a clause.
     *
     * @throws ProblemException if the evidence is incomplete
     */
    @PreAuthorize(MAY_EDIT)
    public void read(EngagementId id, CapturedTerm term, long version) {
        change(id, version, paper -> {
            TermEvidence.require(term);
            paper.read(TermEvidence.stamped(term, by(), LocalDate.now(clock)));
        });
    }

    /** The paper says of these clauses what the offer says: the reader stands for it, without quoting words. */
    @PreAuthorize(MAY_EDIT)
    public void readAsOffered(EngagementId id, Collection<String> keys, long version) {
        change(id, version, paper -> {
            var promised = CheckedPoints.offered(offer(id, paper.quote()));
            keys.forEach(key -> promised.governing(key)
                    .ifPresent(
                            term -> paper.read(TermEvidence.readBy(term, paper.paper(), by(), LocalDate.now(clock)))));
        });
    }

    /** The paper is silent about a clause the offer promises. */
    @PreAuthorize(MAY_EDIT)
    public void markAbsent(EngagementId id, String key, long version) {
        change(id, version, paper -> paper.markAbsent(key));
    }

    /**
     * Accepts a difference as it stands now.
     *
     * @param reason why, for whoever asks later
     * @throws StaleEditException if there is no such difference any more
     */
    @PreAuthorize(MAY_EDIT)
    public void waive(EngagementId id, String fingerprint, String reason) {
        var paper = reached(id);
        paper.requireOpen();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new ProblemException("contracts.check.problem.reason", LONGEST_REASON);
        }
        var point = check(paper, offer(id, paper.quote())).inTheWay().stream()
                .filter(one -> one.difference().fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(StaleEditException::new);
        try {
            waivers.saveAndFlush(new ContractWaiver(paper, point.difference(), reason.strip(), clock.instant(), by()));
        } catch (DataIntegrityViolationException waivedMeanwhile) {
            throw new StaleEditException();
        }
        audit.record("contract.waived", paper.id() + " " + point.difference().key());
    }

    /**
     * Records that the contract was signed: the engagement is signed, and the contract follows the one the client is in.
     *
     * @throws ProblemException while something stands in the way, or the offer was withdrawn
     */
    @PreAuthorize(MAY_EDIT)
    public void sign(EngagementId id, Signature signature, long version) {
        var engagement = engagements.getEngagement(id);
        change(id, version, paper -> {
            var offer = offer(id, paper.quote());
            requireReady(check(paper, offer));
            requireSense(signature);
            paper.sign(signature, clock.instant(), by());
            paper.becomes(contracts.enterSigned(
                    engagement.client().id(), SignedPaper.contract(paper, offer, engagement, signature.start())));
        });
        engagements.reach(id, EngagementStage.SIGNED);
        audit.record("contract.signed", id + " " + signature.signedBy());
    }

    private static void requireReady(ContractCheck check) {
        if (!check.isReady()) {
            throw new ProblemException(
                    "contracts.check.problem.notReady",
                    check.unread().size(),
                    check.inTheWay().size());
        }
        if (check.offer().summary().validity() == QuoteValidity.WITHDRAWN) {
            throw new ProblemException("contracts.check.problem.withdrawn");
        }
    }

    private void requireSense(Signature signature) {
        if (signature.signedOn().isAfter(LocalDate.now(clock))) {
            throw new ProblemException("contracts.check.problem.signedOn");
        }
        if (signature.signedBy().isBlank() || signature.signedBy().length() > LONGEST_NAME) {
            throw new ProblemException("contracts.check.problem.signedBy", LONGEST_NAME);
        }
    }

    private void change(EngagementId id, long version, Consumer<FinalContract> how) {
        var paper = reached(id);
        paper.requireOpen(version);
        how.accept(paper);
        try {
            papers.saveAndFlush(paper);
        } catch (OptimisticLockingFailureException savedMeanwhile) {
            throw new StaleEditException();
        }
    }

    private FinalContract reached(EngagementId id) {
        engagements.getEngagement(id);
        return papers.findByEngagementId(id.value()).orElseThrow(NotFoundException::new);
    }

    private ContractCheck check(FinalContract paper, QuoteDetails offer) {
        var accepted = waivers.findByFinalContractId(paper.id()).stream()
                .collect(Collectors.toMap(ContractWaiver::fingerprint, ContractWaiver::waived));
        return new ContractCheck(
                offer,
                paper.paper(),
                paper.chargesRead(),
                paper.lines(),
                CheckedPoints.of(offer, paper, accepted),
                paper.signed().orElse(null),
                paper.version());
    }

    private QuoteDetails offer(EngagementId engagement, QuoteId quote) {
        var offer = quotes.getQuote(quote);
        if (!offer.summary().engagement().equals(engagement)) {
            throw new NotFoundException();
        }
        return offer;
    }

    private int months(FinalContract paper) {
        return SignedPaper.months(paper, offer(paper.engagement(), paper.quote()));
    }

    private static String name(String paper) {
        if (paper.isBlank() || paper.length() > LONGEST_NAME) {
            throw new ProblemException("contracts.check.problem.paper", LONGEST_NAME);
        }
        return paper.strip();
    }

    private String by() {
        return currentUser.require().displayName();
    }
}
