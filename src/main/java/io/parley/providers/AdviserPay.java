package io.parley.providers;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a provider pays the adviser, printed for the client.
 *
 * @param percent commission as a fraction of the recurring charges; absent when the rate is not known or does not apply
 * @param amount paid once a contract; absent when it is not known or does not apply
 * @param note incentives and conditions, in words a client may read
 * @param asOf when this was so
 */
public record AdviserPay(
        AdviserPayKind kind,

        @Positive @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Nullable
        BigDecimal percent,

        @Positive @Digits(integer = 13, fraction = 2) @Nullable
        BigDecimal amount,

        @Nullable Currency currency,
        @Size(max = 1000) String note,
        @Nullable LocalDate asOf) {

    public static final AdviserPay UNKNOWN = new AdviserPay(AdviserPayKind.UNKNOWN, null, null, null, "", null);

    /** Keeps only what belongs to the kind. */
    public AdviserPay {
        percent = kind == AdviserPayKind.RECURRING_PERCENT ? percent : null;
        amount = kind == AdviserPayKind.ONE_OFF ? amount : null;
        currency = amount == null ? null : currency;
    }
}
