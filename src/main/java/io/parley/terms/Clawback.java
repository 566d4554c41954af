package io.parley.terms;

import io.parley.common.Evidence;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something granted that must be paid back on leaving early.
 *
 * @param amount waived charges in the quote's currency; absent for promotions, whose value the ledger knows
 */
public record Clawback(Mode mode, @Nullable BigDecimal amount, Evidence evidence) {

    /** How much comes back. */
    public enum Mode {
        /** All of it until the last month. */
        FULL,
        /** (T − m) ÷ T of it. */
        PRO_RATA
    }
}
