package io.parley.terms;

import io.parley.common.Evidence;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fee that comes on top of the prices.
 *
 * @param id last part of the term's key, such as {@code usf}
 * @param label name as printed on the bill
 * @param rate fraction, for percentages
 * @param amount money in the quote's currency, for the others
 * @param categories for {@link FeeBasis#PCT_OF_CATEGORY}
 */
public record FeeRule(
        String id,
        @Nullable String label,
        FeeAuthority authority,
        FeeBasis basis,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal amount,
        Set<LineCategory> categories,
        Evidence evidence) {}
