package io.parley.internet;

import io.parley.clients.SiteId;
import io.parley.common.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about a line; what nobody has said is absent or empty.
 *
 * @param isp who sells the line
 * @param plan as its provider calls it
 * @param advertisedDownMbps what was promised from the internet, > 0
 * @param advertisedUpMbps what was promised to the internet, > 0
 * @param contractEnd last day of the contract with the provider of the line
 * @param takesOver what happens when it fails, in words: which device switches, how fast, whether calls survive
 * @param staticIp fixed addresses
 */
public record LinkDraft(
        SiteId site,
        LinkTechnology technology,
        LinkRole role,
        String isp,
        String plan,
        @Nullable BigDecimal advertisedDownMbps,
        @Nullable BigDecimal advertisedUpMbps,
        @Nullable LocalDate contractEnd,
        String takesOver,
        String staticIp,
        String notes) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_TAKEOVER = 300;
    public static final int LONGEST_NOTES = 1000;

    /** Why it can't be saved; empty when it can. */
    public Optional<ProblemException> problem() {
        try {
            SiteLinkService.requireFigures(this);
            return Optional.empty();
        } catch (ProblemException wrong) {
            return Optional.of(wrong);
        }
    }
}
