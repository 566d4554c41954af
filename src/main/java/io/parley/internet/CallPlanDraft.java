package io.parley.internet;

import io.parley.common.ProblemException;
import io.parley.network.Codec;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a site's calls need of its line; what nobody has said is absent, never a default.
 *
 * @param codec how speech is coded
 * @param ptimeMs speech per packet, 1–200 ms
 * @param srtp whether speech is encrypted
 * @param ipVersion 4 or 6
 * @param layer2Bytes header of the line per packet; Ethernet 18
 * @param tunnelBytes header of a tunnel per packet; 0 where there is none
 * @param users who share the line for calls
 * @param erlangPerUser share of the busy hour a user talks, in [0, 1)
 * @param blocking share of calls that may find no line, in (0, 1)
 * @param otherDownKbps what all but calls takes in the busy hour, without video calls
 * @param otherUpKbps as {@code otherDownKbps}, the other way
 * @param reserveDownKbps kept free
 * @param reserveUpKbps kept free
 * @param videoMbps one video call takes this each way
 * @param videoCalls video calls at once; with {@code videoMbps} absent too, no video is planned
 */
public record CallPlanDraft(
        @Nullable Codec codec,
        @Nullable Integer ptimeMs,
        @Nullable Boolean srtp,
        @Nullable Integer ipVersion,
        @Nullable Integer layer2Bytes,
        @Nullable Integer tunnelBytes,
        @Nullable Integer users,
        @Nullable BigDecimal erlangPerUser,
        @Nullable BigDecimal blocking,
        @Nullable BigDecimal otherDownKbps,
        @Nullable BigDecimal otherUpKbps,
        @Nullable BigDecimal reserveDownKbps,
        @Nullable BigDecimal reserveUpKbps,
        @Nullable BigDecimal videoMbps,
        @Nullable Integer videoCalls) {

    /** Nothing is known. */
    public static final CallPlanDraft UNKNOWN =
            new CallPlanDraft(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Why it can't be saved; empty when it can. */
    public Optional<ProblemException> problem() {
        try {
            CallPlanRules.require(this);
            return Optional.empty();
        } catch (ProblemException wrong) {
            return Optional.of(wrong);
        }
    }
}
