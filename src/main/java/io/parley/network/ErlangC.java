package io.parley.network;

/** Calls that find every agent busy wait (ITU-T E.501; domain.md §9). */
public final class ErlangC {

    private ErlangC() {}

    /**
     * @param erlangs offered traffic, ≥ 0
     * @param agents ≥ 0
     * @return probability in [0, 1] that a call waits; 1 when the agents cannot keep up
     */
    public static double waiting(double erlangs, int agents) {
        Traffic.requireErlangs(erlangs);
        if (erlangs == 0) {
            return 0;
        }
        if (agents <= erlangs) {
            return 1;
        }
        double blocking = ErlangB.blocking(erlangs, agents);
        return blocking / (1 - erlangs / agents * (1 - blocking));
    }
}
