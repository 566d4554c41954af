package io.parley.quotes;

import io.parley.clients.ClientScopedEntity;
import io.parley.terms.TotalCost;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a round came to, in the engagement's currency: kept so that comparing with the past computes no ledger of the past
 * (docs/adr/0012-own-benchmarks.md). Not a record of anything: it follows the round's terms and can be made again.
 */
@Entity
class QuoteFigure extends ClientScopedEntity {

    private static final int SCALE = 6;

    @Column(nullable = false, updatable = false)
    private UUID quoteId;

    @Column(nullable = false, length = 3)
    private String currency;

    @Column(nullable = false)
    private int seats;

    @Column(nullable = false)
    private LocalDate offeredOn;

    @Column(nullable = false, precision = 19, scale = SCALE)
    private BigDecimal perSeatMonth;

    @Column(nullable = false, precision = 19, scale = SCALE)
    private BigDecimal upFrontPerSeat;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected QuoteFigure() {}

    @SuppressWarnings("NullAway.Init") // follow() sets the fields
    QuoteFigure(Quote quote, String currency, LocalDate offeredOn, TotalCost cost) {
        super(quote.client());
        this.quoteId = quote.id();
        follow(currency, offeredOn, cost);
    }

    final void follow(String currency, LocalDate offeredOn, TotalCost cost) {
        this.currency = currency;
        this.seats = cost.seats();
        this.offeredOn = offeredOn;
        this.perSeatMonth = cost.perSeatPerMonth();
        this.upFrontPerSeat = upFrontPerSeat(cost);
    }

    QuoteId quote() {
        return new QuoteId(quoteId);
    }

    static BigDecimal upFrontPerSeat(TotalCost cost) {
        return cost.oneOffs().divide(BigDecimal.valueOf(cost.seats()), SCALE, RoundingMode.HALF_UP);
    }
}
