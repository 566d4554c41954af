package io.parley.gaps;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientDetails;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.contracts.ContractService;
import io.parley.contracts.ContractStanding;
import io.parley.quotes.QuoteService;
import io.parley.warranty.ContractSpan;
import io.parley.warranty.GapGroups;
import io.parley.warranty.GapMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays the covers of a client's devices beside its contract and its offers. */
@Service
@Transactional(readOnly = true)
public class GapService {

    private static final String MAY_READ = "hasAuthority('" + GapPermissions.READ + "')";

    private final Fleets fleets;
    private final ClientService clients;
    private final EngagementService engagements;
    private final ContractService contracts;
    private final QuoteService quotes;
    private final ClientAccess access;
    private final Clock clock;

    GapService(
            Fleets fleets,
            ClientService clients,
            EngagementService engagements,
            ContractService contracts,
            QuoteService quotes,
            ClientAccess access,
            Clock clock) {
        this.fleets = fleets;
        this.clients = clients;
        this.engagements = engagements;
        this.contracts = contracts;
        this.quotes = quotes;
        this.access = access;
        this.clock = clock;
    }

    /** Beside the contract in force and the offers of the newest engagement. */
    @PreAuthorize(MAY_READ)
    public ClientGaps find(ClientId client) {
        access.requireAccess(client);
        var fleet = fleets.find(client);
        var details = clients.getClient(client);
        var reading = reading(details, fleet);
        var terms = new ArrayList<TermGaps>();
        if (!fleet.devices().isEmpty()) {
            contracts
                    .findStanding(client)
                    .flatMap(standing -> inForce(standing, reading))
                    .ifPresent(terms::add);
            engagements.findByClient(client).stream()
                    .findFirst()
                    .ifPresent(newest -> terms.addAll(offered(newest.id(), newest.targetStart(), reading)));
        }
        return new ClientGaps(
                reading.currency(), reading.today(), fleet.devices().size(), terms);
    }

    /** Beside the offers of an engagement. */
    @PreAuthorize(MAY_READ)
    public ClientGaps find(EngagementId engagement) {
        access.requireAccess(engagement);
        var details = engagements.getEngagement(engagement);
        var client = details.client().id();
        var fleet = fleets.find(client);
        var reading = reading(clients.getClient(client), fleet);
        return new ClientGaps(
                reading.currency(),
                reading.today(),
                fleet.devices().size(),
                fleet.devices().isEmpty() ? List.of() : offered(engagement, details.targetStart(), reading));
    }

    private Reading reading(ClientDetails client, Fleet fleet) {
        var profile = client.profile();
        return new Reading(fleet, profile.currency(), LocalDate.now(clock.withZone(profile.timeZone())));
    }

    /** Only what is ahead: nobody replaces what broke last year. Empty when its last day is unknown or past. */
    private static Optional<TermGaps> inForce(ContractStanding standing, Reading reading) {
        var contract = standing.details();
        var last = standing.standing().committedLastDay();
        var start = contract.contract().start();
        var from = start.isAfter(reading.today()) ? start : reading.today();
        return last.isBefore(from)
                ? Optional.empty()
                : Optional.of(new TermGaps(
                        null,
                        contract.providerName(),
                        new ContractSpan(from, last),
                        reading.beside(new ContractSpan(from, last))));
    }

    private List<TermGaps> offered(EngagementId engagement, LocalDate start, Reading reading) {
        return quotes.findCurrent(engagement).stream()
                .map(offer -> {
                    var span = ContractSpan.of(start, offer.termMonths());
                    return new TermGaps(offer.id(), offer.providerName(), span, reading.beside(span));
                })
                .toList();
    }

    /** The devices of a client on a day. */
    private record Reading(Fleet fleet, Currency currency, LocalDate today) {

        GapGroups beside(ContractSpan span) {
            return GapGroups.of(GapMap.of(
                    fleet.devices(),
                    device -> Objects.requireNonNull(fleet.covers().get(device)),
                    span,
                    currency.getCurrencyCode(),
                    today));
        }
    }
}
