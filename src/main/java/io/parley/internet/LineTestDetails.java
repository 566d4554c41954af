package io.parley.internet;

import java.time.Instant;

/** A stored test with the site's code and name, how it came about and who recorded it. */
public record LineTestDetails(
        LineTestId id,
        LineTestDraft test,
        String siteCode,
        String siteName,
        LineTestTrace trace,
        Instant recordedAt,
        String recordedBy) {}
