package io.parley.terms;

import io.parley.common.Evidence;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A price reduction in some contract months.
 *
 * @param id the term's key, such as {@code promo.1}
 * @param months contract months, counted from 1
 * @param percentOff fraction of the price that is taken off
 * @param amountOff money taken off the month's charge, spread over its lines in their order, never below 0
 * @param appliesTo codes or categories of lines; empty for all recurring lines
 */
public record Promotion(
        String id,
        Set<Integer> months,
        @Nullable BigDecimal percentOff,
        @Nullable BigDecimal amountOff,
        Set<String> appliesTo,
        Evidence evidence) {

    boolean touches(PricedLine line, int month) {
        return months.contains(month)
                && line.kind() == LineKind.RECURRING
                && (appliesTo.isEmpty()
                        || appliesTo.contains(line.code())
                        || appliesTo.contains(line.category().name()));
    }
}
