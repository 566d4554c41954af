package io.parley.contracts;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.quotes.QuoteId;
import io.parley.terms.InvoiceLine;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provider's bill as it was read, and what it is checked against; what is wrong with it is worked out anew each time. */
@Entity
class Invoice extends ClientScopedEntity {

    @Column(updatable = false)
    private @Nullable UUID contractId;

    @Column(updatable = false)
    private @Nullable UUID quoteId;

    @Column(nullable = false, updatable = false)
    private int contractMonth;

    @Column(updatable = false, length = 80)
    private @Nullable String invoiceNumber;

    @Column(updatable = false)
    private @Nullable LocalDate invoiceDate;

    @Column(updatable = false, length = 255)
    private @Nullable String fileName;

    /** Counts changes of its items, which are rows of their own and would leave the version alone. */
    @Column(nullable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private Instant checkedAt;

    @Column(nullable = false, updatable = false, length = 200)
    private String checkedBy;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("itemNumber")
    private List<InvoiceItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Invoice() {}

    Invoice(ClientId client, Agreement agreement, InvoiceDraft draft, Instant now, String by) {
        super(client);
        var contract = agreement.contract();
        var quote = agreement.quote();
        this.contractId = contract == null ? null : contract.value();
        this.quoteId = quote == null ? null : quote.value();
        this.contractMonth = draft.month();
        this.invoiceNumber = draft.number();
        this.invoiceDate = draft.date();
        this.fileName = draft.fileName();
        this.checkedAt = now;
        this.checkedBy = by;
        draft.lines().forEach(line -> items.add(new InvoiceItem(this, items.size() + 1, line)));
        assign(draft.feeCodes());
    }

    /**
     * Says which items are fees; all others are lines.
     *
     * @throws io.parley.common.StaleEditException if somebody did since {@code expectedVersion} was read
     */
    void assign(Map<String, String> feeCodes, long expectedVersion) {
        requireVersion(expectedVersion);
        assign(feeCodes);
    }

    private void assign(Map<String, String> feeCodes) {
        revision++;
        items.forEach(item -> item.assign(feeCodes.get(item.name())));
    }

    InvoiceId invoiceId() {
        return new InvoiceId(id());
    }

    private @Nullable QuoteId quote() {
        return quoteId == null ? null : new QuoteId(quoteId);
    }

    AgreedIn agreedIn() {
        return new AgreedIn(contractId == null ? null : new ContractId(contractId), quote());
    }

    InvoiceDraft draft() {
        Map<String, String> fees = new HashMap<>();
        items.forEach(item -> item.fee().ifPresent(fee -> fees.put(item.name(), fee)));
        List<InvoiceLine> lines = items.stream().map(InvoiceItem::line).toList();
        return new InvoiceDraft(quote(), contractMonth, invoiceNumber, invoiceDate, fileName, lines, fees);
    }

    Instant checkedAt() {
        return checkedAt;
    }

    String checkedBy() {
        return checkedBy;
    }
}
