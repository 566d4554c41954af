package io.parley.contracts;

import io.parley.clients.ClientId;
import io.parley.clients.ContactRole;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.letters.LetterDesk;
import io.parley.reporting.RenderedReport;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Letters a client signs: drafts in the client's language, printed while the asker waits. Not in a transaction, so that no
 * connection is held while pages are set; each fact comes from a service that checks access.
 */
@Service
public class ContractLetterService {

    private static final String MAY_READ = "hasAuthority('" + ContractPermissions.READ + "')";

    private final InvoiceService invoices;
    private final ContractService contracts;
    private final LetterDesk desk;

    ContractLetterService(InvoiceService invoices, ContractService contracts, LetterDesk desk) {
        this.invoices = invoices;
        this.contracts = contracts;
        this.desk = desk;
    }

    /**
     * The letter that asks the provider to correct a bill.
     *
     * @throws ProblemException if nothing was billed too much
     */
    @PreAuthorize(MAY_READ)
    public RenderedReport dispute(InvoiceId id) {
        var invoice = invoices.getInvoice(id);
        if (invoice.summary().audit().overcharged().signum() == 0) {
            throw new ProblemException("contracts.letter.problem.nothing");
        }
        return desk.print(new DisputeLetter(invoice, desk.frame(invoice.client(), ContactRole.FINANCE)).document());
    }

    /**
     * The notice that the running contract is not renewed, with a page that says how and by when to send it.
     *
     * @throws NotFoundException if there is no running contract
     * @throws ProblemException if no notice is needed, or one has been sent
     */
    @PreAuthorize(MAY_READ)
    public RenderedReport nonRenewal(ClientId id) {
        var standing = contracts.findStanding(id).orElseThrow(NotFoundException::new);
        switch (standing.standing().notice().status()) {
            case NO_NOTICE_NEEDED -> throw new ProblemException("contracts.letter.problem.notNeeded");
            case SENT -> throw new ProblemException("contracts.letter.problem.sent");
            case UNKNOWN, TOO_EARLY, OPEN, MISSED, RENEWED -> {}
        }
        return desk.print(new NonRenewalLetter(standing, desk.frame(id, ContactRole.DECISION_MAKER)).document());
    }
}
