package io.parley.statements;

import io.parley.assessment.ObservationDraft;
import io.parley.assessment.ObservationService;
import io.parley.assessment.SupportChannel;
import io.parley.assessment.SupportTrialDraft;
import io.parley.assessment.SupportTrialService;
import io.parley.contracts.InvoiceDraft;
import io.parley.contracts.InvoiceId;
import io.parley.contracts.InvoiceService;
import io.parley.evidence.EvidenceService;
import io.parley.identity.EmailAddress;
import io.parley.portal.testing.Releases.Advised;
import io.parley.promises.PromiseChannel;
import io.parley.promises.PromiseDraft;
import io.parley.promises.PromiseService;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.requests.Invitee;
import io.parley.requests.RequestDraft;
import io.parley.requests.RequestService;
import io.parley.terms.InvoiceLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is done around the offers: providers asked, impressions noted, support tried, a bill checked. */
@Component
class DemoWork {

    private final RequestService requests;
    private final ObservationService observations;
    private final PromiseService promises;
    private final SupportTrialService trials;
    private final InvoiceService invoices;
    private final ProviderService providers;
    private final EvidenceService evidence;

    DemoWork(
            RequestService requests,
            ObservationService observations,
            PromiseService promises,
            SupportTrialService trials,
            InvoiceService invoices,
            ProviderService providers,
            EvidenceService evidence) {
        this.requests = requests;
        this.observations = observations;
        this.promises = promises;
        this.trials = trials;
        this.invoices = invoices;
        this.providers = providers;
        this.evidence = evidence;
    }

    /** @return the checked bill */
    InvoiceId work(Advised client, ProviderId provider, QuoteId quote) {
        requests.send(
                client.engagement(),
                new RequestDraft(
                        LocalDate.of(2026, 12, 4),
                        false,
                        true,
                        "",
                        List.of(invitee(provider), invitee(providers.ensure("Somebody else")))));
        observations.note(client.engagement(), new ObservationDraft(1, provider, "She hesitated.", true));
        promises.note(
                client.engagement(),
                new PromiseDraft(provider, 8, "Phones are free.", "Ann Agent", null, PromiseChannel.CALL));
        trials.record(
                client.engagement(),
                new SupportTrialDraft(
                        provider, SupportChannel.PHONE, LocalDateTime.of(2026, 11, 20, 9, 0), "Can we fax?", 12, true));
        evidence.read(quote); // the page reads by itself, while it is already being counted
        var line =
                new InvoiceLine(2, "SEAT", "Seat", BigDecimal.TEN, new BigDecimal("25.95"), new BigDecimal("259.50"));
        return invoices.check(
                client.client(),
                new InvoiceDraft(quote, 1, null, LocalDate.of(2026, 11, 20), null, List.of(line), Map.of()));
    }

    private static Invitee invitee(ProviderId provider) {
        return new Invitee(provider, "Ann Agent", EmailAddress.of("ann@parley.test"), Locale.ENGLISH);
    }
}
