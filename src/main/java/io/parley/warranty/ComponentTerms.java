package io.parley.warranty;

import org.jspecify.annotations.Nullable;

/**
 * Terms of parts that are covered otherwise than the device, from the same first day; absent where the paper names none.
 *
 * @param psu months of the power supply, ≥ 1
 * @param battery months of the battery, ≥ 1
 * @param headset months of the headset, ≥ 1
 * @param software months of the software, ≥ 1
 */
public record ComponentTerms(
        @Nullable Integer psu,
        @Nullable Integer battery,
        @Nullable Integer headset,
        @Nullable Integer software) {

    public static final ComponentTerms NONE = new ComponentTerms(null, null, null, null);
}
