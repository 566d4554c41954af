package io.parley.terms;

import io.parley.common.Rounding;
import java.math.BigDecimal;

/**
 * The most a provider may hand on of the US universal service charge: contribution factor × the share of the voice price
 * that counts as interstate under the safe harbour (domain.md §8; fixtures README, reading 11).
 *
 * @param factor contribution factor of the quarter, a fraction entered for the case
 * @param interstateShare safe-harbour share, a fraction from the catalogue
 */
public record PassThroughCeiling(BigDecimal factor, BigDecimal interstateShare) {

    /** Fee the ceiling is for. */
    static final String FEE = "usf";

    BigDecimal of(BigDecimal voice, String currency) {
        return Rounding.cell(factor.multiply(interstateShare).multiply(voice), currency);
    }
}
