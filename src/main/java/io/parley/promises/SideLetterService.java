package io.parley.promises;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientDetails;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ContactRole;
import io.parley.clients.ContactService;
import io.parley.clients.EngagementId;
import io.parley.common.ProblemException;
import io.parley.reporting.RenderedReport;
import io.parley.reporting.ReportBrand;
import io.parley.reporting.ReportQueue;
import io.parley.reporting.ReportRenderer;
import io.parley.tenancy.Branding;
import io.parley.tenancy.CurrentTenant;
import io.parley.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Prints the letter that turns promises into clauses, while the asker waits. Not in a transaction, so that no connection is
 * held while pages are set; each fact comes from a service that checks access.
 */
@Service
public class SideLetterService {

    private final PromiseService promises;
    private final ClientAccess access;
    private final ClientService clients;
    private final ContactService contacts;
    private final TenantDirectory tenants;
    private final CurrentTenant tenant;
    private final ReportQueue queue;
    private final ReportRenderer renderer;
    private final Clock clock;

    SideLetterService(
            PromiseService promises,
            ClientAccess access,
            ClientService clients,
            ContactService contacts,
            TenantDirectory tenants,
            CurrentTenant tenant,
            ReportQueue queue,
            ReportRenderer renderer,
            Clock clock) {
        this.promises = promises;
        this.access = access;
        this.clients = clients;
        this.contacts = contacts;
        this.tenants = tenants;
        this.tenant = tenant;
        this.queue = queue;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * The draft, with the chosen promises as far as they are still open.
     *
     * @throws ProblemException if none of them is
     */
    @PreAuthorize("hasAuthority('" + PromisePermissions.READ + "')")
    public RenderedReport print(EngagementId engagement, SideLetterRequest request) {
        var client = access.requireAccess(engagement);
        var chosen = promises.findByEngagement(engagement).stream()
                .filter(promise -> promise.state().isOpen())
                .filter(promise -> promise.key().provider().equals(request.provider()))
                .filter(promise -> request.subjects().contains(promise.key().subject()))
                .sorted(Comparator.comparingInt(PromiseDetails::consideration))
                .toList();
        if (chosen.isEmpty()) {
            throw new ProblemException("promises.problem.nothing");
        }
        var letter = new SideLetter(
                parties(clients.getClient(client), chosen.getFirst().providerName()), chosen, request.locale());
        var document = letter.document();
        return queue.submit(tenant.get(), () -> renderer.render(document)).join();
    }

    private SideLetter.Parties parties(ClientDetails client, String provider) {
        var profile = client.profile();
        var name = profile.legalName().isBlank() ? profile.name() : profile.legalName();
        var branding =
                tenants.branding(tenant.get()).orElseGet(() -> new Branding("Parley", Branding.DEFAULT_ACCENT, null));
        return new SideLetter.Parties(
                provider,
                name,
                profile.address(),
                signer(client.id()),
                branding.name(),
                new ReportBrand(name, branding.accent(), new byte[0]),
                LocalDate.now(clock.withZone(profile.timeZone())));
    }

    private String signer(ClientId client) {
        return contacts.findByClient(client).stream()
                .filter(person -> person.contact().role() == ContactRole.DECISION_MAKER)
                .findFirst()
                .map(person -> person.contact().name())
                .orElse("");
    }
}
