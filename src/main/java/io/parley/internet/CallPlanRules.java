package io.parley.internet;

import io.parley.common.ProblemException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What plans and habits must be for the formulas to mean something. */
final class CallPlanRules {

    private static final int MOST_PER_PACKET = 200;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final BigDecimal MOST_KBPS = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MOST_MBPS = BigDecimal.valueOf(1_000);
    private static final BigDecimal BEST_MOS = new BigDecimal("4.5");
    private static final int MOST_QUEUES = 50;
    private static final int LONGEST_NAME = 120;

    private CallPlanRules() {}

    static void require(CallPlanDraft plan) {
        within(plan.ptimeMs(), 1, MOST_PER_PACKET, "internet.plan.problem.packet");
        within(plan.layer2Bytes(), 0, MOST_PER_PACKET, "internet.plan.problem.header");
        within(plan.tunnelBytes(), 0, MOST_PER_PACKET, "internet.plan.problem.header");
        within(plan.users(), 0, MOST_PEOPLE, "internet.plan.problem.people");
        within(plan.videoCalls(), 0, MOST_PEOPLE, "internet.plan.problem.people");
        var version = plan.ipVersion();
        if (version != null && version != 4 && version != 6) {
            throw new ProblemException("internet.plan.problem.ip");
        }
        var perUser = plan.erlangPerUser();
        if (perUser != null && (perUser.signum() < 0 || perUser.compareTo(BigDecimal.ONE) >= 0)) {
            throw new ProblemException("internet.plan.problem.erlang");
        }
        var blocking = plan.blocking();
        if (blocking != null && (blocking.signum() <= 0 || blocking.compareTo(BigDecimal.ONE) >= 0)) {
            throw new ProblemException("internet.plan.problem.blocking");
        }
        upTo(plan.otherDownKbps(), MOST_KBPS, "internet.plan.problem.rate");
        upTo(plan.otherUpKbps(), MOST_KBPS, "internet.plan.problem.rate");
        upTo(plan.reserveDownKbps(), MOST_KBPS, "internet.plan.problem.rate");
        upTo(plan.reserveUpKbps(), MOST_KBPS, "internet.plan.problem.rate");
        upTo(plan.videoMbps(), MOST_MBPS, "internet.plan.problem.video");
    }

    static void require(CallingHabitsDraft habits) {
        var need = habits.mosNeed();
        boolean hours = habits.busyHours().stream().allMatch(hour -> hour >= 0 && hour < 24);
        if (need != null && (need.compareTo(BigDecimal.ONE) < 0 || need.compareTo(BEST_MOS) > 0)) {
            throw new ProblemException("internet.habits.problem.mos");
        }
        boolean queues = habits.queues().size() <= MOST_QUEUES
                && habits.queues().stream()
                        .allMatch(
                                queue -> !queue.name().isBlank() && queue.name().length() <= LONGEST_NAME);
        if (!hours || !queues) {
            throw new ProblemException("internet.habits.problem.figures");
        }
    }

    private static void within(@Nullable Integer figure, int least, int most, String problem) {
        if (figure != null && (figure < least || figure > most)) {
            throw new ProblemException(problem, least, most);
        }
    }

    private static void upTo(@Nullable BigDecimal figure, BigDecimal most, String problem) {
        if (figure != null && (figure.signum() < 0 || figure.compareTo(most) > 0)) {
            throw new ProblemException(problem, most.intValueExact());
        }
    }
}
