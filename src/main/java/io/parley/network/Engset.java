package io.parley.network;

/**
 * Calls that find every line busy are lost, from so few users that those who talk do not call: call congestion, with the
 * intensity of an idle user a ÷ (1 − a) (ITU-T E.501; fixtures/README.md, reading 9).
 */
public final class Engset {

    private Engset() {}

    /**
     * @param users ≥ 0
     * @param erlangsPerUser share of time a user talks, in [0, 1)
     * @param lines ≥ 0
     * @return probability in [0, 1] that a call is lost
     */
    public static double blocking(int users, double erlangsPerUser, int lines) {
        requireFew(users, erlangsPerUser);
        double blocking = users == 0 || erlangsPerUser == 0 ? 0 : 1;
        for (int n = 1; n <= lines; n++) {
            blocking = next(users, idleIntensity(erlangsPerUser), n, blocking);
        }
        return blocking;
    }

    /**
     * @param users ≥ 0
     * @param erlangsPerUser share of time a user talks, in [0, 1)
     * @param target blocking that is accepted, in (0, 1)
     * @return fewest lines that lose no more than the target, never more than there are users
     */
    public static int lines(int users, double erlangsPerUser, double target) {
        requireFew(users, erlangsPerUser);
        Traffic.requireTarget(target);
        double blocking = users == 0 || erlangsPerUser == 0 ? 0 : 1;
        int lines = 0;
        while (blocking > target) {
            lines++;
            blocking = next(users, idleIntensity(erlangsPerUser), lines, blocking);
        }
        return lines;
    }

    private static double idleIntensity(double erlangsPerUser) {
        return erlangsPerUser / (1 - erlangsPerUser);
    }

    /** A call meets the lines as the other users left them, which is why n − 1 of them count. */
    private static double next(int users, double intensity, int n, double blocking) {
        double offered = Math.max(0, users - n) * intensity * blocking;
        return offered / (n + offered);
    }

    private static void requireFew(int users, double erlangsPerUser) {
        if (users < 0 || !(erlangsPerUser >= 0) || erlangsPerUser >= 1) {
            throw new IllegalArgumentException(users + " users of " + erlangsPerUser + " erlang each are not possible");
        }
    }
}
