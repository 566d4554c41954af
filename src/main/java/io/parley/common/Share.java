package io.parley.common;

import java.math.BigDecimal;

/** A fraction that a sentence names as per cent; {@link Texts} writes it as its reader does. */
public record Share(BigDecimal fraction) {

    /** {@code 12 %}, for files and machines. */
    @Override
    public String toString() {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
