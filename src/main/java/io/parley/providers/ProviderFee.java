package io.parley.providers;

import io.parley.terms.FeeAuthority;
import io.parley.terms.FeeBasis;
import io.parley.terms.LineCategory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fee a provider puts on top of its prices (domain.md §8).
 *
 * @param name as printed on the bill
 * @param rate fraction, for a percentage; absent when not known
 * @param amount for the other bases; absent when not known
 * @param categories which lines it is taken on, for {@link FeeBasis#PCT_OF_CATEGORY}; empty for the other bases
 * @param from first day it is charged; absent when not known
 * @param to last day; absent also while no end is known
 * @param asOf when it was so
 * @param source where it is said
 */
public record ProviderFee(
        @NotBlank @Size(max = 120) String name,
        FeeAuthority authority,
        FeeBasis basis,

        @PositiveOrZero @DecimalMax("10") @Digits(integer = 2, fraction = 6) @Nullable
        BigDecimal rate,

        @PositiveOrZero @Digits(integer = 13, fraction = 6) @Nullable
        BigDecimal amount,

        @Nullable Currency currency,
        Set<LineCategory> categories,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        @Size(max = 180) String source) {

    /** Keeps only what belongs to the basis. Fees kept before there were categories have none. */
    @SuppressWarnings("NullAway") // what was kept may lack the field
    public ProviderFee {
        name = name.strip();
        rate = isPercentage(basis) ? rate : null;
        amount = isPercentage(basis) ? null : amount;
        currency = amount == null ? null : currency;
        categories = basis == FeeBasis.PCT_OF_CATEGORY && categories != null ? ordered(categories) : Set.of();
        source = source.strip();
    }

    /** A fee on whatever its basis says, without categories. */
    public ProviderFee(
            String name,
            FeeAuthority authority,
            FeeBasis basis,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal amount,
            @Nullable Currency currency,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate asOf,
            String source) {
        this(name, authority, basis, rate, amount, currency, Set.of(), from, to, asOf, source);
    }

    private static Set<LineCategory> ordered(Set<LineCategory> categories) {
        return categories.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(categories));
    }

    public static boolean isPercentage(FeeBasis basis) {
        return basis.name().startsWith("PCT_");
    }

    /** Whether it is charged on the day, as far as anybody knows. */
    public boolean isChargedOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
