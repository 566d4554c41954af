package io.parley.warranty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How soon a cover ends, in days from today to the last covered day. */
public enum WarrantyBucket {
    EXPIRED("EXPIRED", Long.MIN_VALUE, -1),
    WITHIN_30("0-30", 0, 30),
    WITHIN_60("31-60", 31, 60),
    WITHIN_90("61-90", 61, 90),
    WITHIN_180("91-180", 91, 180),
    /** In more than 180 days, or never. */
    LATER("LATER", 181, Long.MAX_VALUE),
    UNKNOWN("UNKNOWN", 0, -1);

    private final String code;
    private final long least;
    private final long most;

    WarrantyBucket(String code, long least, long most) {
        this.code = code;
        this.least = least;
        this.most = most;
    }

    /** As in exported files: {@code 0-30}. */
    public String code() {
        return code;
    }

    /** @param lastDay last covered day */
    public static WarrantyBucket of(LocalDate lastDay, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, lastDay);
        for (var bucket : values()) {
            if (days >= bucket.least && days <= bucket.most) {
                return bucket;
            }
        }
        throw new IllegalStateException("The buckets leave out " + days + " days");
    }

    /** @return days from today to the first last day of the bucket; far in the past for the expired */
    public long least() {
        return least;
    }

    /** @return days from today to the last last day of the bucket; below {@link #least} for the unknown */
    public long most() {
        return most;
    }
}
