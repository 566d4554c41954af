package io.parley.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice of non-renewal that has left the house.
 *
 * @param sentOn the day it was sent
 * @param method how, such as {@code CERTIFIED_MAIL}
 * @param proof what proves it: a receipt number, a confirmation
 */
public record NoticeSent(LocalDate sentOn, @Nullable String method, String proof) {}
