package io.parley.claims;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The device a claim is about.
 *
 * @param name as the client calls it, else its SKU
 * @param purchasedOn absent if nobody wrote it down
 */
record ClaimSubject(
        String name, String sku, String serial, @Nullable LocalDate purchasedOn, ClaimGrant grant) {}
