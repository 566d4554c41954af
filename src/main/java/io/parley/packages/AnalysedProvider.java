package io.parley.packages;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.ProblemException;
import io.parley.quotes.sheet.QuoteSheet;
import io.parley.quotes.sheet.QuoteSheetLine;
import io.parley.quotes.sheet.QuoteSheetReader;
import io.parley.quotes.sheet.QuoteSheetRequest;
import io.parley.tabular.RowProblem;
import io.parley.terms.CapturedTerm;
import io.parley.terms.CostingInput;
import io.parley.terms.OfferCosting;
import io.parley.terms.PricedLine;
import io.parley.terms.TermSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A provider's folder as understood.
 *
 * @param sheet the spreadsheet; absent when there is none or it cannot be read
 * @param sheetProblem why it cannot be read
 * @param captured confirmed terms, or what the spreadsheet itself says when nobody has confirmed any
 * @param quoteCurrency currency of the prices
 * @param costing absent without lines, or in another currency without a rate
 */
record AnalysedProvider(
        PackagedProvider provider,
        @Nullable QuoteSheet sheet,
        @Nullable ProblemException sheetProblem,
        List<CapturedTerm> captured,
        TermSheet terms,
        String quoteCurrency,
        @Nullable OfferCosting costing) {

    private static final QuoteSheetReader READER = new QuoteSheetReader();

    static AnalysedProvider of(PackagedProvider provider, PackageProfile profile) {
        QuoteSheet sheet = null;
        ProblemException problem = null;
        try {
            sheet = read(provider, profile);
        } catch (ProblemException unreadable) {
            problem = unreadable;
        }
        var captured = provider.terms().orElse(proposed(sheet));
        var terms = TermSheet.of(captured);
        var quoteCurrency = sheet == null ? profile.currency() : sheet.currency();
        return new AnalysedProvider(
                provider,
                sheet,
                problem,
                captured,
                terms,
                quoteCurrency,
                costing(sheet, terms, quoteCurrency, profile));
    }

    String folder() {
        return provider.folder();
    }

    Optional<OfferCosting> cost() {
        return Optional.ofNullable(costing);
    }

    /** The same offer with the figures the services give. */
    AnalysedProvider costedAs(OfferCosting served) {
        return new AnalysedProvider(provider, sheet, sheetProblem, captured, terms, quoteCurrency, served);
    }

    /** Rows of the spreadsheet that were rejected or are doubtful. */
    List<RowProblem> rowProblems() {
        return sheet == null ? List.of() : sheet.problems();
    }

    List<QuoteSheetLine> sheetLines() {
        return sheet == null ? List.of() : sheet.lines();
    }

    /** Contract months: as the offer says, else as the engagement asks. */
    static int months(TermSheet terms, PackageProfile profile) {
        return terms.termMonths().orElse(profile.termMonths());
    }

    /** Seats of the quote: as its documents say, else as the engagement asks. */
    static int seats(TermSheet terms, PackageProfile profile) {
        return terms.count("scope.seats").filter(count -> count > 0).orElse(profile.seats());
    }

    private static @Nullable QuoteSheet read(PackagedProvider provider, PackageProfile profile) {
        var file = provider.sheet();
        return file == null
                ? null
                : READER.read(
                        file.name(),
                        file.content(),
                        QuoteSheetRequest.of(profile.currency(), profile.seats(), provider.classifications()));
    }

    private static @Nullable OfferCosting costing(
            @Nullable QuoteSheet sheet, TermSheet terms, String quoteCurrency, PackageProfile profile) {
        var rate = profile.rate(quoteCurrency);
        boolean foreign = !quoteCurrency.equals(profile.currency());
        if (sheet == null || sheet.lines().isEmpty() || foreign && rate.isEmpty()) {
            return null;
        }
        return OfferCosting.of(new CostingInput(
                profile.currency(),
                foreign ? rate.get() : null,
                seats(terms, profile),
                profile.numbersToPort(),
                months(terms, profile),
                sheet.lines().stream().map(AnalysedProvider::priced).toList(),
                terms,
                profile.assumptions()));
    }

    private static PricedLine priced(QuoteSheetLine line) {
        return new PricedLine(
                line.code(),
                line.description(),
                line.quantity(),
                line.unitPrice(),
                line.kind(),
                line.category(),
                line.escalates(),
                line.scalesWithSeats(),
                line.month(),
                line.site());
    }

    /** What the spreadsheet prints about itself; nobody has confirmed it, so it is a claim of the provider. */
    private static List<CapturedTerm> proposed(@Nullable QuoteSheet sheet) {
        var terms = new ArrayList<CapturedTerm>();
        if (sheet != null) {
            var evidence = new Evidence(EvidenceStatus.CLAIMED, sheet.file(), null, null, null, null, null);
            if (sheet.quoteNumber() != null) {
                terms.add(new CapturedTerm("quote.number", sheet.quoteNumber(), null, evidence, null));
            }
            if (sheet.validUntil() != null) {
                terms.add(
                        new CapturedTerm("quote.validUntil", sheet.validUntil().toString(), null, evidence, null));
            }
        }
        return List.copyOf(terms);
    }
}
