package io.parley.quotes;

import io.parley.terms.LineCategory;
import io.parley.terms.LineKind;
import io.parley.terms.PricedLine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of a priced line, the same in every table that keeps one (docs/adr/0008-lines-and-terms.md). */
@Embeddable
public record LineColumns(
        @Column(nullable = false, updatable = false) int lineNumber,

        @Column(nullable = false, updatable = false, length = 120)
        String code,

        @Column(nullable = false, updatable = false, length = 500)
        String description,

        @Column(nullable = false, updatable = false, precision = 19, scale = 4)
        BigDecimal quantity,

        @Column(nullable = false, updatable = false, precision = 19, scale = 6)
        BigDecimal unitPrice,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false, length = 40)
        LineKind kind,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false, length = 40)
        LineCategory category,

        @Column(nullable = false, updatable = false) boolean escalates,

        @Column(nullable = false, updatable = false) boolean scalesWithSeats,

        @Column(nullable = false, updatable = false) int chargeMonth,

        @Column(updatable = false, length = 120) @Nullable String site,

        @Column(nullable = false, updatable = false) boolean computedInSheet) {

    /**
     * @param number position from 1
     * @param draft complete: quantity and price are there
     */
    public static LineColumns of(int number, QuoteLineDraft draft) {
        return new LineColumns(
                number,
                draft.code(),
                draft.description(),
                Objects.requireNonNull(draft.quantity()),
                Objects.requireNonNull(draft.unitPrice()),
                draft.kind(),
                draft.category(),
                draft.escalates(),
                draft.scalesWithSeats(),
                draft.month(),
                draft.site(),
                draft.computedInSheet());
    }

    public QuoteLine line() {
        var priced = new PricedLine(
                code, description, quantity, unitPrice, kind, category, escalates, scalesWithSeats, chargeMonth, site);
        return new QuoteLine(lineNumber, priced, computedInSheet);
    }
}
