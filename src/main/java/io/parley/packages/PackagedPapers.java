package io.parley.packages;

import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.contracts.ClaimMade;
import io.parley.contracts.ContractDraft;
import io.parley.contracts.ContractService;
import io.parley.contracts.NoticeSent;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentUpload;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.UploadGateway;
import io.parley.packages.PackageImport.Skipped;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteDraft;
import io.parley.quotes.QuoteLineDraft;
import io.parley.tabular.RowProblemCode;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings a provider's folder into offers, the contract now running, and documents. */
@Component
class PackagedPapers {

    private static final Set<FileType> KEPT =
            EnumSet.of(FileType.PDF, FileType.DOCX, FileType.XLSX, FileType.CSV, FileType.PNG, FileType.JPEG);

    private static final int MOST_DIGITS = 13;

    private final ProviderService providers;
    private final PlanService plans;
    private final ContractService contracts;
    private final DocumentService documents;
    private final UploadGateway gateway;

    PackagedPapers(
            ProviderService providers,
            PlanService plans,
            ContractService contracts,
            DocumentService documents,
            UploadGateway gateway) {
        this.providers = providers;
        this.plans = plans;
        this.contracts = contracts;
        this.documents = documents;
        this.gateway = gateway;
    }

    /** Why nothing can be made of a folder's spreadsheet; empty when lines were found. */
    Optional<Skipped> unreadable(AnalysedProvider provider) {
        var problem = provider.sheetProblem();
        if (problem != null) {
            return Optional.of(new Skipped(provider.folder(), problem.key(), List.of(problem.arguments())));
        }
        var sheet = provider.sheet();
        if (sheet == null) {
            return Optional.of(new Skipped(provider.folder(), "packages.report.noSheet", List.of()));
        }
        return sheet.lines().isEmpty()
                ? Optional.of(new Skipped(provider.folder(), "packages.report.noHeadings", List.of()))
                : Optional.empty();
    }

    QuoteDraft draft(AnalysedProvider offer, ProviderNames names, PackageProfile profile) {
        var terms = offer.terms();
        var rate = profile.rate(offer.quoteCurrency());
        return new QuoteDraft(
                providers.ensure(names.of(offer.folder())),
                terms.text("plan.name").orElse(null),
                terms.text("quote.number").orElse(null),
                terms.date("quote.date").orElse(null),
                terms.date("quote.validUntil").orElse(null),
                offer.quoteCurrency(),
                rate.map(entered -> entered.rate()).orElse(null),
                rate.map(entered -> Optional.ofNullable(entered.asOf()).orElse(profile.today()))
                        .orElse(null),
                AnalysedProvider.seats(terms, profile),
                AnalysedProvider.months(terms, profile),
                lines(offer),
                offer.captured());
    }

    /** Remembers the plan an offer is for with the seat price its documents say; what they do not say stays unknown. */
    void remember(QuoteDraft quote, AnalysedProvider offer) {
        if (quote.planName() == null) {
            return;
        }
        var price = offer.terms().decimal("price.seat").filter(PackagedPapers::storable);
        plans.ensure(
                quote.provider(),
                new PlanDraft(
                        quote.planName(),
                        null,
                        null,
                        null,
                        price.orElse(null),
                        Currency.getInstance(quote.currency()),
                        "",
                        quote.quoteDate(),
                        source(offer, price.isPresent() ? "price.seat" : "plan.name")));
    }

    private static boolean storable(BigDecimal price) {
        return price.signum() >= 0 && price.precision() - price.scale() <= MOST_DIGITS;
    }

    private static String source(AnalysedProvider offer, String key) {
        return offer.captured().stream()
                .filter(term -> term.key().equals(key) && term.evidence().document() != null)
                .map(term -> String.valueOf(term.evidence().document()))
                .findFirst()
                .orElse("");
    }

    /** @return why the contract now running could not be taken in */
    Optional<Skipped> contract(
            ClientId client, AnalysedProvider contract, ProviderNames names, PackageProfile profile) {
        var unreadable = unreadable(contract);
        var running = profile.incumbent();
        if (unreadable.isPresent() || running.isEmpty()) {
            return unreadable;
        }
        var sent = running.get().noticeSent();
        var draft = new ContractDraft(
                providers.ensure(names.of(contract.folder())),
                null,
                running.get().start(),
                AnalysedProvider.months(contract.terms(), profile),
                AnalysedProvider.seats(contract.terms(), profile),
                profile.numbersToPort(),
                contract.quoteCurrency(),
                lines(contract),
                contract.captured(),
                sent == null ? null : new NoticeSent(sent, null, "client.json"),
                claims(profile));
        var known = contracts.find(client);
        if (known.isEmpty() || !known.get().contract().equals(draft)) {
            contracts.save(
                    client, draft, known.map(details -> details.version()).orElse(null));
        }
        return Optional.empty();
    }

    /**
     * Keeps the documents as they came; the same content again is the same version.
     *
     * @return documents that were refused, each with why
     */
    List<Skipped> keep(ClientId client, PackagedProvider provider, ProviderNames names) {
        var folder = names.of(provider.folder());
        var files = new TreeMap<>(provider.documents());
        var sheet = provider.sheet();
        if (sheet != null) {
            files.put(sheet.name(), sheet.content());
        }
        return files.entrySet().stream()
                .filter(file -> isDocument(file.getKey()))
                .flatMap(file -> keep(client, folder, file.getKey(), file.getValue())
                        .map(problem -> refused(provider.folder() + "/" + file.getKey(), problem))
                        .stream())
                .toList();
    }

    private static boolean isDocument(String name) {
        return KEPT.stream()
                .flatMap(type -> type.extensions().stream())
                .anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
    }

    /** A file that is not sound is left out and named; a store that takes no more ends the whole import. */
    private Optional<ProblemException> keep(ClientId client, String folder, String name, byte[] content) {
        ReceivedFile received;
        try {
            received = gateway.receive(name, new ByteArrayInputStream(content), KEPT);
        } catch (ProblemException refused) {
            return Optional.of(refused);
        }
        try (received) {
            documents.store(new DocumentUpload(new DocumentOwner(client.value()), folder, received));
            return Optional.empty();
        }
    }

    private static Skipped refused(String path, ProblemException problem) {
        return new Skipped(path, problem.key(), List.of(problem.arguments()));
    }

    private static List<ClaimMade> claims(PackageProfile profile) {
        return profile.root().get("incumbent").get("claims").items().stream()
                .filter(claim -> claim.get("month")
                        .text()
                        .filter(month -> month.matches("\\d{4}-\\d{2}"))
                        .isPresent())
                .map(claim -> new ClaimMade(
                        YearMonth.parse(claim.get("month").requiredText()),
                        claim.get("claimed").decimal().orElse(BigDecimal.ZERO),
                        claim.get("paid").decimal().orElse(BigDecimal.ZERO)))
                .toList();
    }

    private static List<QuoteLineDraft> lines(AnalysedProvider provider) {
        var computed = provider.rowProblems().stream()
                .filter(problem -> problem.code() == RowProblemCode.COMPUTED)
                .map(problem -> problem.row())
                .collect(Collectors.toSet());
        return provider.sheetLines().stream()
                .map(line -> new QuoteLineDraft(
                        line.code(),
                        line.description(),
                        line.quantity(),
                        line.unitPrice(),
                        line.kind(),
                        line.category(),
                        line.escalates(),
                        line.scalesWithSeats(),
                        line.month(),
                        line.site(),
                        computed.contains(line.row())))
                .toList();
    }
}
