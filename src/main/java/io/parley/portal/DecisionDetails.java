package io.parley.portal;

import io.parley.briefs.BriefId;
import io.parley.clients.EngagementId;
import java.time.Instant;

/**
 * A client's decision.
 *
 * @param briefSha256 fingerprint of the PDF that was decided on, in hexadecimal
 * @param reason why it was declined; empty for an acceptance
 * @param receipt number the client can name, such as {@code R-20261123-8F3A2C}
 */
public record DecisionDetails(
        EngagementId engagement,
        BriefId brief,
        String briefSha256,
        Verdict verdict,
        String reason,
        String receipt,
        String decidedBy,
        Instant decidedAt) {}
