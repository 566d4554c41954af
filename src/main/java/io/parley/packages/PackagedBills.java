package io.parley.packages;

import io.parley.clients.ClientId;
import io.parley.contracts.InvoiceDraft;
import io.parley.contracts.InvoiceService;
import io.parley.quotes.QuoteId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings the first bill of a package to the bills that were checked; the same bill again is the same. */
@Component
class PackagedBills {

    private static final int FIRST_MONTH = 1;

    private final InvoiceService invoices;

    PackagedBills(InvoiceService invoices) {
        this.invoices = invoices;
    }

    /** @param rounds what became of the offers, by folder */
    void keep(
            ClientId client,
            PackagedInvoice invoice,
            Map<String, QuoteId> rounds,
            Optional<AnalysedProvider> incumbent) {
        var sheet = invoice.sheet();
        var provider = invoice.provider();
        var audit = invoice.audit();
        if (sheet == null || provider == null || audit == null) {
            return;
        }
        boolean ofContract =
                incumbent.filter(running -> running.folder().equals(provider)).isPresent();
        var quote = rounds.get(provider);
        if (quote == null && !ofContract) {
            return;
        }
        var known = audit.lines().stream()
                .filter(line -> line.feeId() != null && line.row() != null)
                .map(line -> line.code().isBlank() ? line.description() : line.code())
                .collect(Collectors.toSet());
        var fees = invoice.feeCodes().entrySet().stream()
                .filter(entry -> known.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var draft =
                new InvoiceDraft(ofContract ? null : quote, FIRST_MONTH, null, null, sheet.file(), sheet.lines(), fees);
        if (invoices.findSame(client, draft).isEmpty()) {
            invoices.check(client, draft);
        }
    }
}
