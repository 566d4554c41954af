package io.parley.negotiation;

import io.parley.common.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Why an offer is recommended, as a full sentence the client reads.
 *
 * @param evidence what it rests on; a brief prints it as a footnote
 */
public record Reason(String text, @Nullable Evidence evidence) {}
