package io.parley.warranty;

import org.jspecify.annotations.Nullable;

/**
 * How long a warranty runs.
 *
 * @param months 1–600; absent for the lifetime of the device
 */
public record WarrantyTerm(@Nullable Integer months) {

    public static final WarrantyTerm LIFETIME = new WarrantyTerm(null);

    /** Longer than any phone lives, and short enough for dates. */
    public static final int LONGEST_MONTHS = 600;

    public WarrantyTerm {
        if (months != null && (months < 1 || months > LONGEST_MONTHS)) {
            throw new IllegalArgumentException("A warranty does not run " + months + " months");
        }
    }

    public boolean isLifetime() {
        return months == null;
    }
}
