package io.parley.devices;

import org.jspecify.annotations.Nullable;

/**
 * A policy of the catalogue.
 *
 * @param id absent for an entry of the shared starter catalogue
 * @param replacesStarter whether it stands in place of a starter entry
 * @param version what an edit must name; 0 for a starter entry
 */
public record PolicyDetails(@Nullable PolicyId id, PolicyDraft policy, boolean replacesStarter, long version) {

    /** Whether it came with the product. */
    public boolean starter() {
        return id == null;
    }
}
