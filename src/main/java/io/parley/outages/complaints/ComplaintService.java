package io.parley.outages.complaints;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.contracts.ContractService;
import io.parley.identity.CurrentUser;
import io.parley.outages.CreditClaimService;
import io.parley.outages.OutagePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a client's complaints to the regulator: the facts, the steps with their days, and what must come before what. */
@Service
@Transactional
public class ComplaintService {

    /** Longest note of a step, in characters. */
    public static final int LONGEST_NOTE = 1000;

    /** Longest number of a regulator, in characters. */
    public static final int LONGEST_REFERENCE = 200;

    private static final String MAY_EDIT = "hasAuthority('" + OutagePermissions.EDIT + "')";

    private final ComplaintRepository complaints;
    private final ComplaintStepRepository steps;
    private final CreditClaimService claims;
    private final ContractService contracts;
    private final ClientService clients;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    ComplaintService(
            ComplaintRepository complaints,
            ComplaintStepRepository steps,
            CreditClaimService claims,
            ContractService contracts,
            ClientService clients,
            ClientAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.complaints = complaints;
        this.steps = steps;
        this.claims = claims;
        this.contracts = contracts;
        this.clients = clients;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first. */
    @PreAuthorize(MAY_EDIT)
    @Transactional(readOnly = true)
    public List<ComplaintDetails> findByClient(ClientId client) {
        access.requireAccess(client);
        var all = complaints.findByClientIdOrderByIdDesc(client.value());
        if (all.isEmpty()) {
            return List.of();
        }
        var taken = steps.findByClientIdOrderByRecordedAtAscIdAsc(client.value());
        return all.stream().map(complaint -> details(complaint, taken)).toList();
    }

    /** @throws NotFoundException if there is none such, or it is not the person's */
    @PreAuthorize(MAY_EDIT)
    @Transactional(readOnly = true)
    public ComplaintDetails getComplaint(ComplaintId id) {
        var complaint = reached(id);
        return details(
                complaint,
                steps.findByClientIdOrderByRecordedAtAscIdAsc(complaint.client().value()));
    }

    /** What is known before anybody writes a word: the provider and the account of the contract in force. */
    @PreAuthorize(MAY_EDIT)
    @Transactional(readOnly = true)
    public ComplaintDraft prepare(ClientId client) {
        access.requireAccess(client);
        return contracts
                .find(client)
                .map(contract -> new ComplaintDraft(
                        contract.providerName(),
                        Objects.requireNonNullElse(contract.contract().accountNumber(), ""),
                        "",
                        "",
                        "",
                        "",
                        ""))
                .orElse(new ComplaintDraft("", "", "", "", "", "", ""));
    }

    /**
     * @throws ProblemException if a text is missing or too long, or another complaint of the client is open
     */
    @PreAuthorize(MAY_EDIT)
    public ComplaintId begin(ClientId client, ComplaintDraft draft) {
        access.requireAccess(client);
        ComplaintRules.require(draft);
        if (complaints.existsByClientIdAndOpenNow(client.value(), 1)) {
            throw new ProblemException("outages.complaint.problem.open");
        }
        var profile = clients.getClient(client).profile();
        try {
            var complaint = complaints.saveAndFlush(new Complaint(client, profile.country(), draft));
            record(complaint, ComplaintStepKind.BEGUN, LocalDate.now(clock.withZone(profile.timeZone())), "");
            return complaint.complaintId();
        } catch (DataIntegrityViolationException begunMeanwhile) {
            throw new StaleEditException();
        }
    }

    /** @throws ProblemException if a text is missing or too long, or it has been filed */
    @PreAuthorize(MAY_EDIT)
    public void correct(ComplaintId id, ComplaintDraft draft, long version) {
        var complaint = reached(id);
        ComplaintRules.require(draft);
        complaint.correct(draft, version);
    }

    /**
     * A person has read what the contract says about disputes. Without that nothing is filed: an arbitral clause may decide
     * which way is open.
     *
     * @param meaning what it means for this complaint, not empty
     */
    @PreAuthorize(MAY_EDIT)
    public void readDisputes(ComplaintId id, String meaning, LocalDate on, long version) {
        var complaint = reached(id);
        ComplaintRules.requireText("outages.complaint.problem.meaning", meaning, LONGEST_NOTE, true);
        requirePast(complaint, on);
        complaint.readDisputes(meaning, currentUser.require().displayName(), on, version);
        record(complaint, ComplaintStepKind.DISPUTES_READ, on, meaning);
    }

    /**
     * Takes the next step of {@link ComplaintState#next()}.
     *
     * @param note what was said; for FILED the regulator's number; may be empty
     * @throws ProblemException if it can't be the next one, its day can't be, or it may not be filed yet: the provider must
     *     have been asked, and the clause on disputes read
     */
    @PreAuthorize(MAY_EDIT)
    public void move(ComplaintId id, ComplaintState next, LocalDate on, String note, long version) {
        var complaint = reached(id);
        requirePast(complaint, on);
        if (next == ComplaintState.FILED) {
            ComplaintRules.requireText("outages.complaint.problem.reference", note, LONGEST_REFERENCE, false);
            if (!complaint.wasDemanded() && !claims.wasAsked(complaint.client())) {
                throw new ProblemException("outages.complaint.problem.askFirst");
            }
            if (!complaint.disputesWereRead()) {
                throw new ProblemException("outages.complaint.problem.disputesFirst");
            }
        }
        ComplaintRules.requireText("outages.complaint.problem.note", note, LONGEST_NOTE, false);
        if (!next.isStep()) {
            throw new ProblemException("outages.complaint.problem.order");
        }
        complaint.move(next, on, note, Regulators.timers(complaint.country()), version);
        record(complaint, ComplaintStepKind.of(next), on, note);
    }

    private void record(Complaint complaint, ComplaintStepKind kind, LocalDate on, String note) {
        steps.save(new ComplaintStep(
                complaint, kind, on, note, currentUser.require().displayName(), clock.instant()));
        audit.record(
                "complaint." + kind.name().toLowerCase(java.util.Locale.ROOT),
                complaint.complaintId().toString());
    }

    private void requirePast(Complaint complaint, LocalDate on) {
        if (on.isAfter(today(complaint.client()))) {
            throw new ProblemException("outages.problem.day");
        }
    }

    private Complaint reached(ComplaintId id) {
        var complaint = complaints.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(complaint.client());
        return complaint;
    }

    private ComplaintDetails details(Complaint complaint, List<ComplaintStep> taken) {
        return complaint.details(
                taken.stream()
                        .filter(step -> step.isOf(complaint))
                        .map(ComplaintStep::details)
                        .toList(),
                today(complaint.client()));
    }

    private LocalDate today(ClientId client) {
        return LocalDate.now(clock.withZone(clients.getClient(client).profile().timeZone()));
    }
}
