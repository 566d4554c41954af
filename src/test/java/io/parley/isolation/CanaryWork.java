package io.parley.isolation;

import static io.parley.isolation.Neighbourhood.CLIENT;
import static io.parley.isolation.Neighbourhood.INTERNAL;
import static io.parley.isolation.Neighbourhood.UNDISCLOSED;

import io.parley.assessment.ObservationDraft;
import io.parley.assessment.ObservationService;
import io.parley.assessment.SupportChannel;
import io.parley.assessment.SupportTrialDraft;
import io.parley.assessment.SupportTrialService;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.contracts.InvoiceDraft;
import io.parley.contracts.InvoiceId;
import io.parley.contracts.InvoiceService;
import io.parley.contracts.signing.ContractCheckService;
import io.parley.documents.FileType;
import io.parley.documents.UploadGateway;
import io.parley.identity.EmailAddress;
import io.parley.outages.OutageEvidenceService;
import io.parley.outages.OutageService;
import io.parley.outages.OutageWindow;
import io.parley.outages.complaints.ComplaintDraft;
import io.parley.outages.complaints.ComplaintService;
import io.parley.promises.PromiseChannel;
import io.parley.promises.PromiseDetails;
import io.parley.promises.PromiseDraft;
import io.parley.promises.PromiseService;
import io.parley.promises.PromiseState;
import io.parley.promises.PromiseStepDraft;
import io.parley.providers.Certification;
import io.parley.providers.ProviderFactsService;
import io.parley.providers.ProviderId;
import io.parley.providers.ReleaseDraft;
import io.parley.providers.ReleaseKind;
import io.parley.providers.ReleaseLogService;
import io.parley.quotes.KeptComparisonService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.ScenarioDraft;
import io.parley.quotes.ScenarioService;
import io.parley.quotes.ShownComparison;
import io.parley.requests.Invitee;
import io.parley.requests.RequestDraft;
import io.parley.requests.RequestService;
import io.parley.terms.InvoiceLine;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the consultants of {@link CanaryClient} do around its offer: ask providers, note impressions, compare, check the bill. */
@Component
class CanaryWork {

    /** Each of them is somewhere on the consultants' pages, and on no client's. */
    static final List<String> THINGS = List.of(
            CLIENT + " wants a fax line",
            CLIENT + " agent",
            INTERNAL + " hesitated",
            "Can " + CLIENT + " keep its fax?",
            CLIENT + " gets phones for nothing",
            INTERNAL + " asked twice",
            CLIENT + " halves its team",
            CLIENT + " as it was",
            UNDISCLOSED + " certificate",
            UNDISCLOSED + " mends a hole",
            CLIENT + " final contract.pdf",
            CLIENT + "-INV-1",
            CLIENT + " line rental",
            CLIENT + " complains of silence",
            INTERNAL + " wants silence to end",
            CLIENT + " monitor.csv");

    private final RequestService requests;
    private final ObservationService observations;
    private final PromiseService promises;
    private final SupportTrialService trials;
    private final InvoiceService invoices;
    private final ContractCheckService checks;
    private final ScenarioService scenarios;
    private final KeptComparisonService kept;
    private final ProviderFactsService facts;
    private final ReleaseLogService releases;
    private final ComplaintService complaints;
    private final OutageService outages;
    private final OutageEvidenceService outageFiles;
    private final UploadGateway gateway;
    private final CanarySite site;
    private final CanaryReading reading;

    CanaryWork(
            RequestService requests,
            ObservationService observations,
            PromiseService promises,
            SupportTrialService trials,
            InvoiceService invoices,
            ContractCheckService checks,
            ScenarioService scenarios,
            KeptComparisonService kept,
            ProviderFactsService facts,
            ReleaseLogService releases,
            ComplaintService complaints,
            OutageService outages,
            OutageEvidenceService outageFiles,
            UploadGateway gateway,
            CanarySite site,
            CanaryReading reading) {
        this.requests = requests;
        this.observations = observations;
        this.promises = promises;
        this.trials = trials;
        this.invoices = invoices;
        this.checks = checks;
        this.scenarios = scenarios;
        this.kept = kept;
        this.facts = facts;
        this.releases = releases;
        this.complaints = complaints;
        this.outages = outages;
        this.outageFiles = outageFiles;
        this.gateway = gateway;
        this.site = site;
        this.reading = reading;
    }

    /** @return the checked bill */
    InvoiceId work(ClientId client, EngagementId engagement, ProviderId provider, QuoteId quote) {
        requests.send(
                engagement,
                new RequestDraft(
                        LocalDate.of(2026, 12, 4),
                        true,
                        true,
                        CLIENT + " wants a fax line",
                        List.of(new Invitee(
                                provider, CLIENT + " agent", EmailAddress.of("kolibri@parley.test"), Locale.ENGLISH))));
        observations.note(engagement, new ObservationDraft(1, provider, INTERNAL + " hesitated", true));
        promise(engagement, provider);
        trials.record(
                engagement,
                new SupportTrialDraft(
                        provider,
                        SupportChannel.PHONE,
                        LocalDateTime.of(2026, 11, 20, 9, 0),
                        "Can " + CLIENT + " keep its fax?",
                        12,
                        true));
        compare(engagement, quote);
        checks.begin(engagement, quote, CLIENT + " final contract.pdf");
        describe(provider);
        reading.read(client, "Zeisig Voice", quote);
        site.equip(client);
        complaints.begin(
                client,
                new ComplaintDraft(
                        "Zeisig Voice",
                        "",
                        CLIENT + " complains of silence",
                        "",
                        "",
                        "",
                        INTERNAL + " wants silence to end"));
        showOutage(client);
        var line = new InvoiceLine(
                2,
                "KOLIBRI",
                CLIENT + " line rental",
                new BigDecimal("42"),
                new BigDecimal("25.95"),
                new BigDecimal("1089.90"));
        return invoices.check(
                client,
                new InvoiceDraft(
                        quote, 1, CLIENT + "-INV-1", LocalDate.of(2026, 11, 20), null, List.of(line), Map.of()));
    }

    private void showOutage(ClientId client) {
        var outage = outages.find(client, new OutageWindow("", 0, 1)).getFirst().id();
        var content = ("time,state\n09:00," + CLIENT + " silent\n").getBytes(StandardCharsets.UTF_8);
        try (var file =
                gateway.receive(CLIENT + " monitor.csv", new ByteArrayInputStream(content), EnumSet.of(FileType.CSV))) {
            outageFiles.attach(outage, file);
        }
    }

    private void compare(EngagementId engagement, QuoteId quote) {
        scenarios.save(
                engagement,
                new ScenarioDraft(
                        CLIENT + " halves its team",
                        new BigDecimal("-0.5"),
                        13,
                        List.of(),
                        new BigDecimal("0.08"),
                        36));
        var offer = new ShownComparison.Column(quote, "Zeisig Voice", null, null, 1, new BigDecimal("37724.40"));
        var row = new ShownComparison.Row(CLIENT + " total", List.of("$37,724.40"));
        kept.keep(
                engagement,
                new ShownComparison(
                        LocalDate.of(2026, 11, 23),
                        "USD",
                        "42 seats",
                        CLIENT + " as it was",
                        List.of(offer),
                        List.of(new ShownComparison.Table("Price", List.of(row)))),
                Locale.ENGLISH);
    }

    private void promise(EngagementId engagement, ProviderId provider) {
        promises.note(
                engagement,
                new PromiseDraft(
                        provider, 8, CLIENT + " gets phones for nothing", "An agent", null, PromiseChannel.CALL));
        promises.move(
                engagement,
                promises.findByEngagement(engagement).stream()
                        .map(PromiseDetails::key)
                        .collect(Collectors.toSet()),
                new PromiseStepDraft(
                        PromiseState.ASKED,
                        LocalDate.of(2026, 11, 20),
                        null,
                        null,
                        null,
                        null,
                        INTERNAL + " asked twice"));
    }

    private void describe(ProviderId provider) {
        facts.saveCertification(provider, null, new Certification(UNDISCLOSED + " certificate", null, null, ""));
        releases.note(
                provider,
                new ReleaseDraft(
                        LocalDate.of(2026, 11, 2), ReleaseKind.SECURITY, UNDISCLOSED + " mends a hole", "", ""));
    }
}
