package io.parley.terms;

/** What leaving early may cost besides the charge itself. */
public enum ExitPart {
    /** Waived one-off charges that come back. */
    ONE_OFF_CLAWBACK("oneOffClawback"),
    /** Promotions received that come back. */
    PROMO_CLAWBACK("promoClawback"),
    /** Charges of third parties the provider hands on. */
    THIRD_PARTY("thirdParty"),
    /** Equipment that is not returned. */
    EQUIPMENT("equipment");

    private final String code;

    ExitPart(String code) {
        this.code = code;
    }

    /** Name in exported data. */
    public String code() {
        return code;
    }
}
