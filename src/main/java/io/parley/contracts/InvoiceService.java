package io.parley.contracts;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.terms.FeeRule;
import io.parley.terms.InvoiceAudit;
import io.parley.terms.InvoiceScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks providers' bills against what was agreed, and keeps what was checked. */
@Service
@Transactional
public class InvoiceService {

    /** Most lines of one bill. */
    public static final int MOST_LINES = 5000;

    /** Longest number of a bill, in characters. */
    public static final int LONGEST_NUMBER = 80;

    private static final int LAST_MONTH = 240;
    private static final String MAY_READ = "hasAuthority('" + ContractPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ContractPermissions.EDIT + "')";

    private final InvoiceRepository invoices;
    private final Agreements agreements;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    InvoiceService(
            InvoiceRepository invoices,
            Agreements agreements,
            ClientAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.invoices = invoices;
        this.agreements = agreements;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a bill of this client can be checked against. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<AgreementChoice> findAgreements(ClientId client) {
        access.requireAccess(client);
        return agreements.choices(client);
    }

    /**
     * Keeps a bill and what it is checked against.
     *
     * @throws ProblemException if it has no lines or too many, the month is none, or a fee was not agreed
     * @throws NotFoundException if what it is checked against is not this client's
     */
    @PreAuthorize(MAY_EDIT)
    public InvoiceId check(ClientId client, InvoiceDraft draft) {
        access.requireAccess(client);
        requireSense(draft);
        var agreement = agreements.get(client, draft.quote());
        requireAgreed(draft.feeCodes(), agreement);
        var invoice = invoices.save(new Invoice(
                client, agreement, draft, clock.instant(), currentUser.require().displayName()));
        audit.record("invoice.checked", invoice.id() + " " + agreement.providerName());
        return invoice.invoiceId();
    }

    /**
     * Says which codes of a bill are fees.
     *
     * @param feeCodes ids of fees by code, or by description where the bill prints no code
     * @param version the version the page was opened with
     * @throws io.parley.common.StaleEditException if somebody did in between
     */
    @PreAuthorize(MAY_EDIT)
    public void assignFees(InvoiceId id, Map<String, String> feeCodes, long version) {
        var invoice = reached(id);
        requireAgreed(feeCodes, agreements.get(invoice.client(), invoice.agreedIn()));
        invoice.assign(feeCodes, version);
    }

    /** Days printed on the bills of the running contract, in no order; those without a day are left out. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<LocalDate> findDays(ClientId client) {
        access.requireAccess(client);
        return invoices.findDays(client.value());
    }

    /** Newest check first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<InvoiceSummary> findByClient(ClientId client) {
        access.requireAccess(client);
        var known = new HashMap<AgreedIn, Agreement>(); // several bills, one agreement
        return invoices.findByClient(client.value()).stream()
                .map(invoice -> summary(
                        invoice, known.computeIfAbsent(invoice.agreedIn(), agreed -> agreements.get(client, agreed))))
                .toList();
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public InvoiceDetails getInvoice(InvoiceId id) {
        var invoice = reached(id);
        var agreement = agreements.get(invoice.client(), invoice.agreedIn());
        return new InvoiceDetails(
                summary(invoice, agreement),
                invoice.client(),
                agreement.agreed().terms().fees(),
                invoice.draft().feeCodes(),
                agreement.agreed().terms(),
                invoice.version());
    }

    /** Whether a bill with just these lines has been checked before. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<InvoiceId> findSame(ClientId client, InvoiceDraft draft) {
        access.requireAccess(client);
        return invoices.findByClient(client.value()).stream()
                .filter(invoice -> SameBill.is(invoice.draft(), draft))
                .findFirst()
                .map(Invoice::invoiceId);
    }

    @PreAuthorize(MAY_EDIT)
    public void remove(InvoiceId id) {
        var invoice = reached(id);
        invoices.delete(invoice);
        audit.record("invoice.removed", invoice.id().toString());
    }

    private Invoice reached(InvoiceId id) {
        var invoice = invoices.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(invoice.client());
        return invoice;
    }

    private static InvoiceSummary summary(Invoice invoice, Agreement agreement) {
        var bill = invoice.draft();
        var ceiling = UniversalService.ceiling(agreement.usfFactor()).orElse(null);
        return new InvoiceSummary(
                invoice.invoiceId(),
                agreement.providerName(),
                agreement.quote() != null,
                agreement.reference(),
                bill.number(),
                bill.date(),
                bill.month(),
                InvoiceAudit.of(
                        agreement.agreed(), bill.lines(), new InvoiceScope(bill.month(), bill.feeCodes(), ceiling)),
                invoice.checkedAt(),
                invoice.checkedBy());
    }

    private static void requireSense(InvoiceDraft draft) {
        if (draft.lines().isEmpty() || draft.lines().size() > MOST_LINES) {
            throw new ProblemException("contracts.invoice.problem.lines", MOST_LINES);
        }
        if (draft.month() < 1 || draft.month() > LAST_MONTH) {
            throw new ProblemException("contracts.invoice.problem.month", LAST_MONTH);
        }
        var number = draft.number();
        if (number != null && number.length() > LONGEST_NUMBER) {
            throw new ProblemException("contracts.invoice.problem.number", LONGEST_NUMBER);
        }
    }

    private static void requireAgreed(Map<String, String> feeCodes, Agreement agreement) {
        var known = agreement.agreed().terms().fees().stream().map(FeeRule::id).collect(Collectors.toSet());
        if (!known.containsAll(feeCodes.values())) {
            throw new ProblemException("contracts.invoice.problem.fee");
        }
    }
}
