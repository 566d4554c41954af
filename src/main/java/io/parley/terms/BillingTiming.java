package io.parley.terms;

/** Whether a month is paid at its start or at its end. */
public enum BillingTiming {
    ADVANCE,
    ARREARS
}
