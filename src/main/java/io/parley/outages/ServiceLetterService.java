package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ContactRole;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.contracts.ContractService;
import io.parley.letters.LetterDesk;
import io.parley.letters.LetterFrame;
import io.parley.reporting.RenderedReport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Letters about the service a client got: drafts in the client's language, printed while the asker waits. Not in a
 * transaction, so that no connection is held while pages are set; each fact comes from a service that checks access.
 */
@Service
public class ServiceLetterService {

    /** What a letter can hold; who has a longer log sends it as a file. */
    private static final int MOST_OUTAGES = 1000;

    private static final String MAY_EDIT = "hasAuthority('" + OutagePermissions.EDIT + "')";

    private final ServiceLevelService levels;
    private final OutageService outages;
    private final ContractService contracts;
    private final ClientService clients;
    private final SiteService sites;
    private final LetterDesk desk;

    ServiceLetterService(
            ServiceLevelService levels,
            OutageService outages,
            ContractService contracts,
            ClientService clients,
            SiteService sites,
            LetterDesk desk) {
        this.levels = levels;
        this.outages = outages;
        this.contracts = contracts;
        this.clients = clients;
        this.sites = sites;
        this.desk = desk;
    }

    /**
     * The letter that asks the provider for credits, with the log that proves them and a page that says how and by when to
     * send it.
     *
     * @param wanted months to claim, also such as wait for an answer; none for all that are owed
     * @throws ProblemException if nothing is owed for them
     */
    @PreAuthorize(MAY_EDIT)
    public RenderedReport claim(ClientId client, Set<CreditKey> wanted) {
        var standing = levels.find(client);
        var months = standing.months().stream()
                .filter(month -> wanted.isEmpty()
                        ? month.state() == CreditState.OWED
                        : wanted.contains(CreditKey.of(month)) && isOpen(month))
                .toList();
        if (months.isEmpty()) {
            throw new ProblemException("outages.letter.problem.nothingOwed");
        }
        var frame = desk.frame(client, ContactRole.FINANCE);
        var log = outages.find(client, new OutageWindow("", 0, MOST_OUTAGES)).reversed();
        return desk.print(new ClaimLetter(facts(client, standing, frame), months, log).document());
    }

    /**
     * The notice that ends the contract because the promise was broken again and again.
     *
     * @param scope in which the right came to be, one of {@link ServiceStanding#leaveFrom()}
     * @throws ProblemException if there is no such right
     */
    @PreAuthorize(MAY_EDIT)
    public RenderedReport exit(ClientId client, String scope) {
        var standing = levels.find(client);
        if (!standing.leaveFrom().containsKey(scope)) {
            throw new ProblemException("outages.letter.problem.noRight");
        }
        var frame = desk.frame(client, ContactRole.DECISION_MAKER);
        return desk.print(new ExitLetter(facts(client, standing, frame), scope).document());
    }

    /** Owed and not asked for in vain: what was paid, declined or let lapse is no matter for a first claim. */
    private static boolean isOpen(CreditMonth month) {
        return month.state() == CreditState.OWED || month.state() == CreditState.CLAIMED;
    }

    private ServiceFacts facts(ClientId client, ServiceStanding standing, LetterFrame frame) {
        var contract =
                contracts.find(client).orElseThrow(NotFoundException::new).contract();
        Map<String, String> names = new LinkedHashMap<>();
        sites.findByClient(client)
                .forEach(site -> names.put(site.site().code(), site.site().name()));
        var zone = clients.getClient(client).profile().timeZone();
        return new ServiceFacts(standing, contract, zone, names, frame);
    }
}
