package io.parley.contracts;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.providers.ProviderService;
import io.parley.quotes.CostingAssumptions;
import io.parley.quotes.Incumbent;
import io.parley.quotes.IncumbentSource;
import io.parley.quotes.QuoteLineDraft;
import io.parley.tenancy.BusinessCalendars;
import io.parley.terms.Assumptions;
import io.parley.terms.CostingInput;
import io.parley.terms.NoticeInput;
import io.parley.terms.NoticeSchedule;
import io.parley.terms.OfferCosting;
import io.parley.terms.OfferReview;
import io.parley.terms.PresentContract;
import io.parley.terms.TermSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads running contracts and works out where their clients stand; callers have checked who asks. */
@Component
class RunningContracts implements IncumbentSource {

    /** Validity and claims are questions about offers, not about what has been signed. */
    private static final int MARKET = 6;

    private final ContractRepository contracts;
    private final ProviderService providers;
    private final ClientService clients;
    private final EngagementService engagements;
    private final BusinessCalendars calendars;

    RunningContracts(
            ContractRepository contracts,
            ProviderService providers,
            ClientService clients,
            EngagementService engagements,
            BusinessCalendars calendars) {
        this.contracts = contracts;
        this.providers = providers;
        this.clients = clients;
        this.engagements = engagements;
        this.calendars = calendars;
    }

    Optional<ContractDetails> find(ClientId client) {
        return contracts.findPresent(client.value()).map(this::details);
    }

    Optional<ContractDetails> find(ContractId contract) {
        return contracts.findById(contract.value()).map(this::details);
    }

    /** Signed and yet to begin, the earliest first. */
    List<ContractDetails> findFollowing(ClientId client) {
        return contracts.findFollowing(client.value()).stream()
                .map(this::details)
                .toList();
    }

    private ContractDetails details(Contract contract) {
        return contract.details(providers.getProvider(contract.provider()).name());
    }

    @Override
    public Optional<Incumbent> find(ClientId client, String currency, Assumptions assumptions, LocalDate today) {
        return find(client)
                .filter(details -> details.contract().currency().equals(currency))
                .map(details -> standing(details, assumptions, today))
                .map(standing -> new Incumbent(
                        standing.details().providerName(), standing.terms(), standing.costing(), standing.standing()));
    }

    /** With the assumptions of the client's newest engagement, because transit days and holidays belong to the case. */
    ContractStanding standing(ContractDetails details, LocalDate today) {
        return standing(details, assumptions(details.client()), today);
    }

    /** What the contract says it costs, with the assumptions of the client's newest engagement. */
    CostingInput input(ContractDetails details) {
        return input(details, assumptions(details.client()));
    }

    private static CostingInput input(ContractDetails details, Assumptions assumptions) {
        var contract = details.contract();
        return new CostingInput(
                contract.currency(),
                null,
                contract.seats(),
                contract.numbers(),
                contract.termMonths(),
                contract.lines().stream().map(QuoteLineDraft::priced).toList(),
                TermSheet.of(contract.terms()),
                assumptions);
    }

    /** By when a notice must leave the house, without working out what the contract costs. */
    NoticeSchedule notice(ContractDetails details, LocalDate today) {
        var contract = details.contract();
        return notice(contract, TermSheet.of(contract.terms()), assumptions(details.client()), today);
    }

    private static NoticeSchedule notice(
            ContractDraft contract, TermSheet terms, Assumptions assumptions, LocalDate today) {
        var sent = contract.notice();
        return NoticeSchedule.of(
                new NoticeInput(contract.start(), terms, assumptions, sent == null ? null : sent.sentOn(), today));
    }

    private static ContractStanding standing(ContractDetails details, Assumptions assumptions, LocalDate today) {
        var contract = details.contract();
        var input = input(details, assumptions);
        var terms = input.terms();
        var schedule = notice(contract, terms, assumptions, today);
        var costing = OfferCosting.of(input);
        var standing = PresentContract.of(input, contract.start(), today, schedule);
        var findings = new OfferReview(terms, costing, List.of(), null, today)
                .findings().stream()
                        .filter(finding -> finding.consideration() != MARKET)
                        .toList();
        return new ContractStanding(details, terms, costing, standing, findings, today);
    }

    private Assumptions assumptions(ClientId client) {
        return engagements.findByClient(client).stream()
                .findFirst()
                .map(newest -> engagements.getEngagement(newest.id()).assumptions())
                .map(entered -> CostingAssumptions.of(entered, calendars.of(entered.holidayCalendar())))
                .orElseGet(() -> Assumptions.defaults(
                        calendars.of(clients.getClient(client).profile().country())));
    }
}
