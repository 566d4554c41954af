package io.parley.contracts;

import io.parley.clients.ClientDetails;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ContactRole;
import io.parley.clients.ContactService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.reporting.RenderedReport;
import io.parley.reporting.ReportBrand;
import io.parley.reporting.ReportDocument;
import io.parley.reporting.ReportQueue;
import io.parley.reporting.ReportRenderer;
import io.parley.tenancy.Branding;
import io.parley.tenancy.CurrentTenant;
import io.parley.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final ClientService clients;
    private final ContactService contacts;
    private final TenantDirectory tenants;
    private final CurrentTenant tenant;
    private final ReportQueue queue;
    private final ReportRenderer renderer;
    private final Clock clock;

    ContractLetterService(
            InvoiceService invoices,
            ContractService contracts,
            ClientService clients,
            ContactService contacts,
            TenantDirectory tenants,
            CurrentTenant tenant,
            ReportQueue queue,
            ReportRenderer renderer,
            Clock clock) {
        this.invoices = invoices;
        this.contracts = contracts;
        this.clients = clients;
        this.contacts = contacts;
        this.tenants = tenants;
        this.tenant = tenant;
        this.queue = queue;
        this.renderer = renderer;
        this.clock = clock;
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
        var client = clients.getClient(invoice.client());
        return print(new DisputeLetter(invoice, frame(client, ContactRole.FINANCE)).document());
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
        return print(
                new NonRenewalLetter(standing, frame(clients.getClient(id), ContactRole.DECISION_MAKER)).document());
    }

    private LetterFrame frame(ClientDetails client, ContactRole signer) {
        var profile = client.profile();
        var branding = branding();
        return new LetterFrame(
                profile.language(),
                profile.legalName().isBlank() ? profile.name() : profile.legalName(),
                profile.address(),
                signer(client, signer),
                new ReportBrand(
                        profile.legalName().isBlank() ? profile.name() : profile.legalName(),
                        branding.accent(),
                        new byte[0]),
                branding.name(),
                LocalDate.now(clock.withZone(profile.timeZone())));
    }

    /** Who signs: the one whose matter it is, else who decides. */
    private String signer(ClientDetails client, ContactRole role) {
        var people = contacts.findByClient(client.id());
        return Stream.of(role, ContactRole.DECISION_MAKER)
                .flatMap(wanted ->
                        people.stream().filter(person -> person.contact().role() == wanted).findFirst().stream())
                .findFirst()
                .map(person -> person.contact().name())
                .orElse("");
    }

    private Branding branding() {
        return tenants.branding(tenant.get())
                .or(() -> Optional.of(new Branding("Parley", Branding.DEFAULT_ACCENT, null)))
                .orElseThrow();
    }

    private RenderedReport print(ReportDocument document) {
        return queue.submit(tenant.get(), () -> renderer.render(document)).join();
    }
}
