package io.parley.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.parley.common.ProblemException;
import java.time.Duration;

/** Short messages that say what happened. */
public final class Notices {

    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(10);

    private Notices() {}

    /** Something was done: "Brief released." */
    public static Notification done(String text) {
        return show(text, SHORT, NotificationVariant.SUCCESS);
    }

    public static Notification info(String text) {
        return show(text, SHORT, NotificationVariant.INFO);
    }

    /** Something was not done: what, and what to do. */
    public static Notification problem(String text) {
        return show(text, LONG, NotificationVariant.ERROR);
    }

    public static Notification problem(ProblemException problem) {
        return problem(UI.getCurrentOrThrow().getTranslation(problem.key(), problem.arguments()));
    }

    private static Notification show(String text, Duration duration, NotificationVariant variant) {
        Notification notification =
                Notification.show(text, (int) duration.toMillis(), Notification.Position.BOTTOM_START);
        notification.addThemeVariants(variant);
        return notification;
    }
}
