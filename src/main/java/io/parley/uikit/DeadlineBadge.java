package io.parley.uikit;

import com.vaadin.flow.component.UI;
import io.parley.common.DeadlineBand;

/** How many days are left, in the colour of how near that is. */
public final class DeadlineBadge {

    private DeadlineBadge() {}

    /** @param daysLeft calendar days from today; negative when passed */
    public static Badge of(long daysLeft) {
        UI ui = UI.getCurrentOrThrow();
        return switch (DeadlineBand.of(daysLeft)) {
            case MISSED -> Badge.bad(ui.getTranslation("uikit.deadline.missed", -daysLeft));
            case DAYS_13_0 ->
                Badge.bad(
                        daysLeft == 0
                                ? ui.getTranslation("uikit.deadline.today")
                                : ui.getTranslation("uikit.deadline.days", daysLeft));
            case DAYS_44_14 -> Badge.warn(ui.getTranslation("uikit.deadline.days", daysLeft));
            case DAYS_90_45, LATER -> Badge.neutral(ui.getTranslation("uikit.deadline.days", daysLeft));
        };
    }
}
