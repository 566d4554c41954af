package io.parley.providers;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about a plan. Whatever is absent is not known.
 *
 * @param seatsFrom smallest number of seats the list price is for
 * @param seatsTo largest number of seats the list price is for; absent also when there is no limit
 * @param minimumSeats seats that are billed at least
 * @param listPrice advertised price a seat and month
 * @param included what is in it, in a line
 * @param asOf when it was so
 * @param source where it is said
 */
public record PlanDraft(
        @NotBlank @Size(max = 200) String name,
        @Min(1) @Nullable Integer seatsFrom,
        @Min(1) @Nullable Integer seatsTo,
        @Min(1) @Nullable Integer minimumSeats,

        @PositiveOrZero @Digits(integer = 13, fraction = 6) @Nullable
        BigDecimal listPrice,

        @Nullable Currency currency,
        @Size(max = 500) String included,
        @Nullable LocalDate asOf,
        @Size(max = 300) String source) {

    public static final PlanDraft BLANK = new PlanDraft("", null, null, null, null, null, "", null, "");

    /** A currency says nothing without a price. */
    public PlanDraft {
        currency = listPrice == null ? null : currency;
    }
}
