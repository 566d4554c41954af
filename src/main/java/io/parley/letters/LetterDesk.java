package io.parley.letters;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ContactRole;
import io.parley.clients.ContactService;
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
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Knows who writes a client's letter and prints it while the asker waits. Call it outside a transaction, so that no
 * connection is held while pages are set; the services it asks check access to the client.
 */
@Component
public class LetterDesk {

    private final ClientService clients;
    private final ContactService contacts;
    private final TenantDirectory tenants;
    private final CurrentTenant tenant;
    private final ReportQueue queue;
    private final ReportRenderer renderer;
    private final Clock clock;

    LetterDesk(
            ClientService clients,
            ContactService contacts,
            TenantDirectory tenants,
            CurrentTenant tenant,
            ReportQueue queue,
            ReportRenderer renderer,
            Clock clock) {
        this.clients = clients;
        this.contacts = contacts;
        this.tenants = tenants;
        this.tenant = tenant;
        this.queue = queue;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * A letter in the client's language.
     *
     * @param signer whose matter it is; without such a contact, who decides signs
     */
    public LetterFrame frame(ClientId id, ContactRole signer) {
        return frame(id, signer, clients.getClient(id).profile().language());
    }

    /** A letter in a language of the asker's choice. */
    public LetterFrame frame(ClientId id, ContactRole signer, Locale locale) {
        var profile = clients.getClient(id).profile();
        var sender = profile.legalName().isBlank() ? profile.name() : profile.legalName();
        var branding =
                tenants.branding(tenant.get()).orElseGet(() -> new Branding("Parley", Branding.DEFAULT_ACCENT, null));
        return new LetterFrame(
                locale,
                sender,
                profile.address(),
                signer(id, signer),
                new ReportBrand(sender, branding.accent(), new byte[0]),
                branding.name(),
                LocalDate.now(clock.withZone(profile.timeZone())));
    }

    private String signer(ClientId client, ContactRole role) {
        var people = contacts.findByClient(client);
        return Stream.of(role, ContactRole.DECISION_MAKER)
                .flatMap(wanted ->
                        people.stream().filter(person -> person.contact().role() == wanted).findFirst().stream())
                .findFirst()
                .map(person -> person.contact().name())
                .orElse("");
    }

    public RenderedReport print(ReportDocument document) {
        return queue.submit(tenant.get(), () -> renderer.render(document)).join();
    }
}
