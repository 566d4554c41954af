package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.SiteService;
import io.parley.contracts.ContractService;
import io.parley.contracts.ContractStanding;
import io.parley.contracts.InvoiceService;
import io.parley.outages.ServiceStanding.Missing;
import io.parley.sla.ClaimWindow;
import io.parley.sla.CreditBase;
import io.parley.sla.Leakage;
import io.parley.sla.Outage;
import io.parley.sla.SlaPolicy;
import io.parley.sla.SlaReplay;
import io.parley.terms.TermSheet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out what a client's service attained and what is owed for it; works for whoever may read the contract. */
@Component
class ServiceLevels {

    /** Older months are history: no claim window is as long, and a page must end somewhere. */
    private static final int MOST_MONTHS = 36;

    private final LoggedOutageRepository outages;
    private final CreditClaimRepository claims;
    private final ContractService contracts;
    private final InvoiceService invoices;
    private final ClientService clients;
    private final SiteService sites;
    private final Clock clock;

    ServiceLevels(
            LoggedOutageRepository outages,
            CreditClaimRepository claims,
            ContractService contracts,
            InvoiceService invoices,
            ClientService clients,
            SiteService sites,
            Clock clock) {
        this.outages = outages;
        this.claims = claims;
        this.contracts = contracts;
        this.invoices = invoices;
        this.clients = clients;
        this.sites = sites;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ServiceStanding of(ClientId client) {
        var zone = clients.getClient(client).profile().timeZone();
        var today = LocalDate.now(clock.withZone(zone));
        return contracts
                .findStanding(client)
                .map(contract -> of(client, contract, zone, today))
                .orElseGet(() -> withoutContract(today));
    }

    private ServiceStanding of(ClientId client, ContractStanding contract, ZoneId zone, LocalDate today) {
        var policy = SlaPolicy.of(contract.terms());
        var draft = contract.details().contract();
        var log = log(client, draft.start().atStartOfDay(zone).toInstant());
        var missing = missing(policy, log);
        Optional.of(Missing.CHARGES).filter(none -> draft.lines().isEmpty()).ifPresent(missing::add);
        var input = log.isEmpty()
                ? Optional.<SlaReplay.Log>empty()
                : Optional.of(replayed(client, contract, log, zone, today));
        var replay = input.flatMap(
                found -> SlaReplay.of(policy, found, CreditBase.asCharged(contract.costing(), draft.start())));
        var asked = new AskedFor(
                claims.findByContractIdOrderByFirstMonth(contract.details().id().value()).stream()
                        .map(CreditClaim::details)
                        .toList(),
                draft.claims());
        boolean fromInvoice = countsFromInvoice(policy);
        var months = new CreditMonths(
                asked,
                !draft.lines().isEmpty(),
                month -> input.filter(any -> fromInvoice).flatMap(found -> found.invoiceAfter(month)),
                today);
        if (fromInvoice && lacksInvoice(replay)) {
            missing.add(Missing.INVOICE_DAY);
        }
        return new ServiceStanding(
                contract.details().id(),
                contract.details().providerName(),
                draft.currency(),
                policy,
                contract.terms(),
                missing,
                replay.map(months::of).orElse(List.of()),
                draft.lines().isEmpty()
                        ? Optional.empty()
                        : replay.flatMap(found -> Leakage.of(months.over(found), asked.all(), today)),
                replay.map(ServiceLevels::leaving).orElse(Map.of()),
                today);
    }

    private static ServiceStanding withoutContract(LocalDate today) {
        var nothing = TermSheet.of(List.of());
        return new ServiceStanding(
                null,
                "",
                "",
                SlaPolicy.of(nothing),
                nothing,
                List.of(Missing.CONTRACT),
                List.of(),
                Optional.empty(),
                Map.of(),
                today);
    }

    private static List<Missing> missing(SlaPolicy policy, List<Outage> log) {
        var missing = new ArrayList<Missing>();
        if (!policy.written()) {
            missing.add(Missing.AGREEMENT);
        } else if (policy.target().isEmpty()) {
            missing.add(Missing.TARGET);
        } else {
            Optional.of(Missing.FEE_BASE)
                    .filter(none -> policy.feeBase().isEmpty())
                    .ifPresent(missing::add);
            Optional.of(Missing.CLAIM_WINDOW)
                    .filter(none -> policy.claim().isEmpty())
                    .ifPresent(missing::add);
        }
        Optional.of(Missing.OUTAGES).filter(none -> log.isEmpty()).ifPresent(missing::add);
        return missing;
    }

    private static boolean countsFromInvoice(SlaPolicy policy) {
        return policy.target().isPresent()
                && policy.claim()
                        .filter(claim -> claim.from() == ClaimWindow.From.INVOICE)
                        .isPresent();
    }

    /** Whether a month that owes something waits for the invoice after it. */
    private static boolean lacksInvoice(Optional<SlaReplay> replay) {
        return replay.stream()
                .flatMap(found -> found.months().stream())
                .anyMatch(month -> month.tier().isPresent() && month.claimBy().isEmpty());
    }

    /** Outages under the contract; one that goes on is measured up to now. */
    private List<Outage> log(ClientId client, Instant since) {
        return outages.findByClientIdOrderByStartedAt(client.value()).stream()
                .map(LoggedOutage::draft)
                .map(this::measured)
                .filter(outage -> outage.end().isAfter(since))
                .toList();
    }

    private Outage measured(OutageDraft outage) {
        var now = clock.instant();
        var end = outage.end();
        if (end == null) {
            end = now.isAfter(outage.start()) ? now : outage.start();
        }
        return new Outage(
                outage.incident(),
                outage.site(),
                outage.service(),
                outage.start(),
                end,
                outage.cause(),
                outage.announced(),
                outage.ticket());
    }

    /** From the first outage that was recorded: of earlier months nobody knows anything. */
    private SlaReplay.Log replayed(
            ClientId client, ContractStanding contract, List<Outage> log, ZoneId zone, LocalDate today) {
        var start = YearMonth.from(contract.details().contract().start());
        var recorded = YearMonth.from(log.getFirst().start().atZone(zone));
        var oldest = YearMonth.from(today).minusMonths(MOST_MONTHS - 1L);
        var from = latest(latest(start, recorded), oldest);
        return new SlaReplay.Log(
                log,
                from,
                latest(from, YearMonth.from(today)),
                zone,
                sites.findByClient(client).stream()
                        .map(site -> site.site().code())
                        .toList(),
                Optional.empty(),
                countsFromInvoice(SlaPolicy.of(contract.terms())) ? invoices.findDays(client) : List.of(),
                contract.costing().input().assumptions().calendar());
    }

    private static YearMonth latest(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static Map<String, List<YearMonth>> leaving(SlaReplay replay) {
        Map<String, List<YearMonth>> months = new LinkedHashMap<>();
        replay.chronicExit()
                .forEach((scope, completed) ->
                        completed.filter(list -> !list.isEmpty()).ifPresent(list -> months.put(scope, list)));
        return months;
    }
}
