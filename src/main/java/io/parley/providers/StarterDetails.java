package io.parley.providers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An example with where it comes from.
 *
 * @param asOf when the whole catalogue was written
 * @param own the tenant's provider of that name, which counts instead
 */
public record StarterDetails(StarterProvider example, String source, LocalDate asOf, Optional<ProviderId> own) {}
