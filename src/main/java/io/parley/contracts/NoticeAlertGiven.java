package io.parley.contracts;

import io.parley.common.DeadlineBand;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An alert about a notice, as its page shows it.
 *
 * @param band how near the last day was
 * @param sendBy the last day it was about: to send, or to arrive while the travel time was unknown
 * @param supersededAt when the last day became another one; absent while it counts
 */
public record NoticeAlertGiven(
        DeadlineBand band,
        LocalDate sendBy,
        Instant sentAt,
        @Nullable Instant supersededAt) {}
