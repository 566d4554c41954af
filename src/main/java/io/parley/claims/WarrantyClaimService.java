package io.parley.claims;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.devices.DeviceId;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentUpload;
import io.parley.documents.ReceivedFile;
import io.parley.identity.CurrentUser;
import io.parley.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the claims for broken devices of the clients a person may reach. */
@Service
@Transactional
public class WarrantyClaimService {

    private static final String MAY_READ = "hasAuthority('" + ClaimPermissions.READ + "')";
    private static final String MAY_REPORT = "hasAuthority('" + ClaimPermissions.REPORT + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ClaimPermissions.EDIT + "')";

    private static final Set<ClaimState> OPEN =
            Arrays.stream(ClaimState.values()).filter(ClaimState::isOpen).collect(Collectors.toUnmodifiableSet());

    private final WarrantyClaimRepository claims;
    private final WarrantyClaimStepRepository steps;
    private final WarrantyClaimPaperRepository papers;
    private final ClaimedDevices devices;
    private final ClientService clients;
    private final DocumentService documents;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WarrantyClaimService(
            WarrantyClaimRepository claims,
            WarrantyClaimStepRepository steps,
            WarrantyClaimPaperRepository papers,
            ClaimedDevices devices,
            ClientService clients,
            DocumentService documents,
            ClientAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.steps = steps;
        this.papers = papers;
        this.devices = devices;
        this.clients = clients;
        this.documents = documents;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A part of a client's claims, what is open first, the newest first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ClaimRow> find(ClientId client, ClaimWindow window) {
        access.requireAccess(client);
        var page = PageRequest.of(window.offset() / window.limit(), window.limit());
        return claims.find(client.value(), window.search().strip(), pattern(window.search()), page).stream()
                .map(WarrantyClaim::row)
                .toList();
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public int count(ClientId client, String search) {
        access.requireAccess(client);
        return claims.count(client.value(), search.strip(), pattern(search));
    }

    /** Devices to choose from when one is broken, by name. @param search words in a name, a serial or an asset tag */
    @PreAuthorize(MAY_REPORT)
    @Transactional(readOnly = true)
    public List<ClaimableDevice> findDevices(ClientId client, String search, int offset, int limit) {
        access.requireAccess(client);
        return devices.find(client, search, offset, limit);
    }

    /** A claim with its steps and papers: more than its client's own people need to see. */
    @PreAuthorize(MAY_EDIT)
    @Transactional(readOnly = true)
    public ClaimDetails getClaim(WarrantyClaimId id) {
        var claim = reached(id);
        return claim.details(
                steps.findByClaimIdOrderByPlace(claim.id()).stream()
                        .map(WarrantyClaimStep::step)
                        .toList(),
                papers.findByClaimIdOrderById(claim.id()).stream()
                        .map(WarrantyClaimPaper::paper)
                        .toList());
    }

    /**
     * Reports a broken device. When one of the client's own people does, the consultants are told.
     *
     * @throws NotFoundException if the client has no such device, or is not the person's
     * @throws ProblemException if a text or day can't be, or a claim for the device is open
     */
    @PreAuthorize(MAY_REPORT)
    public WarrantyClaimId report(ClientId client, ClaimDraft draft) {
        access.requireAccess(client);
        var today = today(client);
        ClaimRules.require(draft, today);
        var subject = devices.subject(client, draft.device());
        if (claims.existsByClientIdAndDeviceIdAndStateIn(
                client.value(), draft.device().value(), OPEN)) {
            throw new ProblemException("claims.problem.openAlready", subject.serial());
        }
        var who = currentUser.require();
        var claim = claims.saveAndFlush(new WarrantyClaim(client, subject, draft, today, who.displayName()));
        steps.saveAndFlush(new WarrantyClaimStep(
                claim,
                1,
                new ClaimStepDraft(ClaimState.OPENED, today, "", "", ""),
                who.displayName(),
                clock.instant()));
        audit.record("warrantyClaim.opened", claim.id() + " " + subject.serial());
        if (who.role() == Role.CLIENT_USER) {
            events.publishEvent(new ClaimReported(claim.claimId(), client));
        }
        return claim.claimId();
    }

    /**
     * Records what happened.
     *
     * @param version of the claim as it was read
     * @throws ProblemException if the step can't follow, goes back in time, or lacks what it needs
     * @throws StaleEditException if somebody recorded a step in between
     */
    @PreAuthorize(MAY_EDIT)
    public void take(WarrantyClaimId id, ClaimStepDraft draft, long version) {
        var claim = reached(id);
        ClaimRules.require(draft, today(claim.client()));
        var taken = steps.findByClaimIdOrderByPlace(claim.id());
        claim.take(draft, taken.getLast().day(), version);
        try {
            claims.saveAndFlush(claim);
            steps.saveAndFlush(new WarrantyClaimStep(
                    claim, taken.size() + 1, draft, currentUser.require().displayName(), clock.instant()));
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new StaleEditException();
        }
        audit.record("warrantyClaim." + draft.state().name().toLowerCase(Locale.ROOT), id.toString());
    }

    /**
     * Registers the device that came for the broken one; the policy says whether its cover is what remained, a new one, or
     * the longer of both.
     *
     * @param version of the claim as it was read
     * @throws ProblemException if nothing has come yet, one is registered already, or the serial can't be
     */
    @PreAuthorize(MAY_EDIT)
    public DeviceId replace(WarrantyClaimId id, ReplacementDraft draft, long version) {
        var claim = reached(id);
        claim.requireReplaceable(version);
        ClaimRules.require(draft, today(claim.client()));
        var replacement = devices.replace(claim.client(), claim.deviceId(), claim.deadOnArrival(), draft);
        claim.replaceBy(replacement, version);
        audit.record("warrantyClaim.replaced", id + " " + draft.serial());
        return replacement;
    }

    /**
     * Keeps a paper with the claim, among the client's documents. The same file again changes nothing.
     *
     * @param file closed by the caller
     */
    @PreAuthorize(MAY_EDIT)
    public void attach(WarrantyClaimId id, ClaimPaper.Kind kind, ReceivedFile file) {
        var claim = reached(id);
        var document = documents.store(
                new DocumentUpload(new DocumentOwner(claim.client().value()), folder(claim), file));
        if (!papers.existsByClaimIdAndDocumentId(claim.id(), document.value())) {
            papers.saveAndFlush(new WarrantyClaimPaper(claim, new ClaimPaper(document, kind, file.fileName())));
        }
    }

    /** Papers of one device stand together; the serial is the client's, whatever stands in it. */
    private static String folder(WarrantyClaim claim) {
        var serial = claim.serial();
        int longest = 90;
        return "RMA " + serial.substring(0, Math.min(longest, serial.length()));
    }

    private LocalDate today(ClientId client) {
        return LocalDate.now(clock.withZone(clients.getClient(client).profile().timeZone()));
    }

    private WarrantyClaim reached(WarrantyClaimId id) {
        var claim = claims.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(claim.client());
        return claim;
    }

    private static String pattern(String search) {
        var text = search.strip().toLowerCase(Locale.ROOT);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
