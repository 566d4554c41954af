package io.parley.packages;

import io.parley.common.ProblemException;
import io.parley.contracts.UniversalService;
import io.parley.contracts.invoice.InvoiceSheet;
import io.parley.contracts.invoice.InvoiceSheetReader;
import io.parley.tabular.RowProblem;
import io.parley.terms.CostingInput;
import io.parley.terms.InvoiceAudit;
import io.parley.terms.InvoiceScope;
import io.parley.terms.OfferCosting;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first bill of a package, beside the offer whose lines it names.
 *
 * @param content the file as it came
 * @param sheet absent when it cannot be read
 * @param problem why it cannot be read
 * @param provider folder of the offer it was checked against; absent when it names no line of any
 */
record PackagedInvoice(
        byte[] content,
        Map<String, String> feeCodes,
        @Nullable InvoiceSheet sheet,
        @Nullable ProblemException problem,
        @Nullable String provider,
        @Nullable InvoiceAudit audit) {

    static final String FILE = "invoice-first.csv";
    private static final String FEE = "FEE:";
    private static final int FIRST_MONTH = 1;

    static Optional<PackagedInvoice> of(
            ClientPackage input, List<AnalysedProvider> offers, Optional<AnalysedProvider> incumbent) {
        return input.file(FILE).map(content -> read(content, input.profile(), offers, incumbent));
    }

    private static PackagedInvoice read(
            byte[] content,
            PackageProfile profile,
            List<AnalysedProvider> offers,
            Optional<AnalysedProvider> incumbent) {
        var codes = feeCodes(profile.root());
        try {
            var sheet = new InvoiceSheetReader().read(FILE, content, profile.currency());
            var billed = sheet.lines().stream().map(line -> plain(line.code())).collect(Collectors.toSet());
            var provider = Stream.concat(offers.stream(), incumbent.stream())
                    .filter(candidate -> candidate.cost().isPresent() && shared(candidate, billed) > 0)
                    .max(Comparator.comparingLong(candidate -> shared(candidate, billed)));
            return new PackagedInvoice(
                    content,
                    codes,
                    sheet,
                    null,
                    provider.map(AnalysedProvider::folder).orElse(null),
                    provider.flatMap(AnalysedProvider::cost)
                            .map(costing -> audit(costing, provider.get(), sheet, codes, profile))
                            .orElse(null));
        } catch (ProblemException unreadable) {
            return new PackagedInvoice(content, codes, null, unreadable, null, null);
        }
    }

    List<RowProblem> rowProblems() {
        return sheet == null ? List.of() : sheet.problems();
    }

    /** A bill comes in the money of the quote, whatever the engagement is compared in. */
    private static InvoiceAudit audit(
            OfferCosting costing,
            AnalysedProvider provider,
            InvoiceSheet sheet,
            Map<String, String> codes,
            PackageProfile profile) {
        var input = costing.input();
        var agreed = new CostingInput(
                provider.quoteCurrency(),
                null,
                input.seats(),
                input.numbers(),
                input.months(),
                input.lines(),
                input.terms(),
                input.assumptions());
        var ceiling = UniversalService.ceiling(usfFactor(profile)).orElse(null);
        return InvoiceAudit.of(agreed, sheet.lines(), new InvoiceScope(FIRST_MONTH, codes, ceiling));
    }

    private static @Nullable BigDecimal usfFactor(PackageProfile profile) {
        return profile.root().get("assumptions").get("usfFactor").decimal().orElse(null);
    }

    private static long shared(AnalysedProvider provider, Set<String> billed) {
        Set<String> offered = new HashSet<>();
        provider.sheetLines().forEach(line -> offered.add(plain(line.code())));
        offered.remove("");
        offered.retainAll(billed);
        return offered.size();
    }

    private static String plain(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> feeCodes(PackageNode root) {
        Map<String, String> codes = new HashMap<>();
        root.get("invoiceCodes")
                .fields()
                .forEach((code, target) -> target.text()
                        .filter(name -> name.startsWith(FEE))
                        .ifPresent(name -> codes.put(code, name.substring(FEE.length()))));
        return codes;
    }
}
