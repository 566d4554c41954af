package io.parley.terms;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One contract month; month 0 is the signing. Every amount is a rounded cell or a sum of cells in the ledger's currency.
 *
 * @param recurring recurring charges after escalator and promotions
 * @param fees fees of every authority
 * @param oneOffs one-off charges
 * @param total recurring + fees + one-offs
 * @param promotion what promotions took off the recurring charges
 * @param recurringByCode recurring cells by line code
 * @param feesById fee cells by fee id
 * @param feesByAuthority fee cells summed by who makes them
 */
public record LedgerRow(
        int month,
        BigDecimal recurring,
        BigDecimal fees,
        BigDecimal oneOffs,
        BigDecimal total,
        BigDecimal promotion,
        Map<String, BigDecimal> recurringByCode,
        Map<String, BigDecimal> feesById,
        Map<FeeAuthority, BigDecimal> feesByAuthority) {}
