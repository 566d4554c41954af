package io.parley.briefs;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;

/** A brief was released to the client. @param brief the client's edition */
public record BriefReleased(
        BriefId brief, EngagementId engagement, ClientId client, int release, String headline, String sha256) {}
