package io.parley.outages.complaints;

import io.parley.clients.ClientService;
import io.parley.clients.ContactRole;
import io.parley.contracts.InvoiceService;
import io.parley.letters.LetterDesk;
import io.parley.outages.OutagePermissions;
import io.parley.outages.ServiceLevelService;
import io.parley.reporting.RenderedReport;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The papers of a complaint: the final demand to the provider and the pack for the regulator. Not in a transaction, so that
 * no connection is held while pages are set; each fact comes from a service that checks access.
 */
@Service
public class ComplaintLetterService {

    private static final String MAY_EDIT = "hasAuthority('" + OutagePermissions.EDIT + "')";

    private final ComplaintService complaints;
    private final ServiceLevelService levels;
    private final InvoiceService invoices;
    private final ClientService clients;
    private final LetterDesk desk;

    ComplaintLetterService(
            ComplaintService complaints,
            ServiceLevelService levels,
            InvoiceService invoices,
            ClientService clients,
            LetterDesk desk) {
        this.complaints = complaints;
        this.levels = levels;
        this.invoices = invoices;
        this.clients = clients;
        this.desk = desk;
    }

    /** Asks the provider for the last time, in the client's language. */
    @PreAuthorize(MAY_EDIT)
    public RenderedReport demand(ComplaintId id) {
        var complaint = complaints.getComplaint(id);
        var frame = desk.frame(complaint.client(), ContactRole.DECISION_MAKER);
        return desk.print(new FinalDemandLetter(complaint, frame).document());
    }

    /** The complaint with its facts, and behind it what to know before it is filed. */
    @PreAuthorize(MAY_EDIT)
    public RenderedReport pack(ComplaintId id, Locale language) {
        var complaint = complaints.getComplaint(id);
        var client = complaint.client();
        var facts = new PackFacts(
                complaint,
                clients.getClient(client).profile(),
                levels.find(client),
                invoices.findByClient(client),
                desk.frame(client, ContactRole.DECISION_MAKER, language));
        return desk.print(new RegulatorPack(facts).document());
    }
}
