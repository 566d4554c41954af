package io.parley.portal;

import io.parley.briefs.BriefId;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import java.util.UUID;

/** A client accepted or declined a released brief. */
public record DecisionMade(
        UUID decision, EngagementId engagement, ClientId client, BriefId brief, Verdict verdict, String decidedBy) {}
