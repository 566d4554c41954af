package io.parley.documents;

/**
 * How much of its storage a tenant's documents take.
 *
 * @param used bytes, all versions together
 * @param limit bytes; may be lower than what is used already
 */
public record StorageUsage(long used, long limit) {

    /** Bytes that may still be handed in. */
    public long room() {
        return Math.max(0, limit - used);
    }

    public boolean isFull() {
        return room() == 0;
    }

    /** Part of the limit that is used, at most 1. */
    public double share() {
        return limit == 0 ? 1 : Math.min(1, (double) used / limit);
    }
}
