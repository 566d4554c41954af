package io.parley.network;

/** Calls that find every line busy are lost, from many users (ITU-T E.501; domain.md §9). */
public final class ErlangB {

    private static final int MOST_LINES = 1_000_000;

    private ErlangB() {}

    /**
     * @param erlangs offered traffic, ≥ 0
     * @param lines ≥ 0
     * @return probability in [0, 1] that a call is lost
     */
    public static double blocking(double erlangs, int lines) {
        Traffic.requireErlangs(erlangs);
        if (lines < 0) {
            throw new IllegalArgumentException("There cannot be " + lines + " lines");
        }
        double blocking = 1;
        for (int n = 1; n <= lines; n++) {
            blocking = next(erlangs, n, blocking);
        }
        return erlangs == 0 && lines == 0 ? 0 : blocking;
    }

    /**
     * @param erlangs offered traffic, ≥ 0
     * @param target blocking that is accepted, in (0, 1)
     * @return fewest lines that lose no more than the target
     */
    public static int lines(double erlangs, double target) {
        Traffic.requireErlangs(erlangs);
        Traffic.requireTarget(target);
        double blocking = erlangs == 0 ? 0 : 1;
        int lines = 0;
        while (blocking > target && lines < MOST_LINES) {
            lines++;
            blocking = next(erlangs, lines, blocking);
        }
        return lines;
    }

    private static double next(double erlangs, int n, double blocking) {
        return erlangs * blocking / (n + erlangs * blocking);
    }
}
