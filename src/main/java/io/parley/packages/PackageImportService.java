package io.parley.packages;

import io.parley.clients.ClientPermissions;
import io.parley.clients.EngagementId;
import io.parley.common.ProblemException;
import io.parley.outages.OutageService;
import io.parley.packages.PackageImport.Skipped;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.tabular.RowProblem;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a client package in through the services everybody uses, as the person who brings it. All or nothing; the same
 * package again changes nothing, changed lines make a new round of the offer.
 */
@Service
@Transactional
public class PackageImportService {

    private final PackagedClient clients;
    private final PackagedPapers papers;
    private final PackagedBills bills;
    private final OutageService outages;
    private final PackagedLines lines;
    private final PackagedDevices devices;
    private final QuoteService quotes;
    private final Clock clock;

    PackageImportService(
            PackagedClient clients,
            PackagedPapers papers,
            PackagedBills bills,
            OutageService outages,
            PackagedLines lines,
            PackagedDevices devices,
            QuoteService quotes,
            Clock clock) {
        this.clients = clients;
        this.papers = papers;
        this.bills = bills;
        this.outages = outages;
        this.lines = lines;
        this.devices = devices;
        this.quotes = quotes;
        this.clock = clock;
    }

    /**
     * @param zip the package; read to its end, not closed
     * @throws ProblemException ({@code packages.problem.*}) when it can't be read as a package; nothing is saved
     */
    @PreAuthorize("hasAuthority('" + ClientPermissions.EDIT + "')")
    public PackageImport importZip(InputStream zip) {
        try {
            return importFiles(PackageFiles.zip(zip), Map.of());
        } catch (IOException interrupted) {
            throw new ProblemException("packages.problem.notAZip");
        }
    }

    /** @param names the providers' names by folder; others are named after their folder */
    PackageImport importFiles(PackageFiles files, Map<String, String> names) {
        var analysis = PackageAnalysis.of(ClientPackage.of(files, null, LocalDate.now(clock)));
        return importAnalysed(
                analysis, new ProviderNames(names), analysis.profile().language());
    }

    /** @param language in which the engagement is named */
    PackageImport importAnalysed(PackageAnalysis analysis, ProviderNames naming, Locale language) {
        var client = clients.client(analysis.profile());
        var engagement = clients.engagement(client, analysis.profile(), naming, language);
        var skipped = new ArrayList<Skipped>();
        int taken = 0;
        Map<String, QuoteId> rounds = new HashMap<>();
        for (var offer : analysis.offers()) {
            var problem = submit(engagement, offer, naming, analysis.profile(), rounds);
            problem.ifPresent(skipped::add);
            taken += problem.isEmpty() ? 1 : 0;
            skipped.addAll(papers.keep(client, offer.provider(), naming));
        }
        analysis.incumbent().ifPresent(contract -> {
            papers.contract(client, contract, naming, analysis.profile()).ifPresent(skipped::add);
            skipped.addAll(papers.keep(client, contract.provider(), naming));
        });
        if (taken > 0) {
            clients.offersAreIn(engagement);
        }
        analysis.invoice().ifPresent(invoice -> bills.keep(client, invoice, rounds, analysis.incumbent()));
        analysis.outages().ifPresent(log -> outages.takeIn(client, log.rows()));
        skipped.addAll(lines.keep(client, analysis));
        devices.keep(client, analysis.warranty());
        return new PackageImport(client, engagement, taken, List.copyOf(skipped), rows(analysis));
    }

    private Optional<Skipped> submit(
            EngagementId engagement,
            AnalysedProvider offer,
            ProviderNames names,
            PackageProfile profile,
            Map<String, QuoteId> rounds) {
        var unreadable = papers.unreadable(offer);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        var draft = papers.draft(offer, names, profile);
        var problems = quotes.check(engagement, draft);
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            return Optional.of(new Skipped(offer.folder(), first.key(), first.arguments()));
        }
        rounds.put(offer.folder(), quotes.submit(engagement, draft));
        papers.remember(draft, offer);
        return Optional.empty();
    }

    private static List<RowProblem> rows(PackageAnalysis analysis) {
        return Stream.of(
                        analysis.providers().flatMap(provider -> provider.rowProblems().stream()),
                        analysis.outages().stream().flatMap(log -> log.rowProblems().stream()),
                        analysis.network().tests().rowProblems().stream(),
                        PackagedDevices.problems(analysis.warranty()).stream())
                .flatMap(problems -> problems)
                .toList();
    }
}
