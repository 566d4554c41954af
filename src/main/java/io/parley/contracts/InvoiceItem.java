package io.parley.contracts;

import io.parley.clients.ClientScopedEntity;
import io.parley.terms.InvoiceLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a bill. */
@Entity
class InvoiceItem extends ClientScopedEntity {

    private static final int DECIMALS = 6;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id", nullable = false, updatable = false)
    private Invoice invoice;

    @Column(nullable = false, updatable = false)
    private int itemNumber;

    @Column(nullable = false, updatable = false)
    private int sheetRow;

    @Column(nullable = false, updatable = false, length = 200)
    private String code;

    @Column(nullable = false, updatable = false, length = 200)
    private String description;

    @Column(updatable = false, precision = 23, scale = DECIMALS)
    private @Nullable BigDecimal quantity;

    @Column(updatable = false, precision = 23, scale = DECIMALS)
    private @Nullable BigDecimal unitPrice;

    @Column(nullable = false, updatable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(length = 120)
    private @Nullable String feeId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected InvoiceItem() {}

    InvoiceItem(Invoice invoice, int number, InvoiceLine line) {
        super(invoice.client());
        this.invoice = invoice;
        this.itemNumber = number;
        this.sheetRow = line.row();
        this.code = line.code();
        this.description = line.description();
        this.quantity = stored(line.quantity());
        this.unitPrice = stored(line.unitPrice());
        this.amount = line.amount();
    }

    private static @Nullable BigDecimal stored(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    void assign(@Nullable String fee) {
        feeId = fee;
    }

    Optional<String> fee() {
        return Optional.ofNullable(feeId);
    }

    /** What a fee is found by. */
    String name() {
        return code.isBlank() ? description : code;
    }

    InvoiceLine line() {
        return new InvoiceLine(sheetRow, code, description, quantity, unitPrice, amount);
    }
}
