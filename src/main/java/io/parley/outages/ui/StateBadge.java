package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import io.parley.outages.CreditState;
import io.parley.uikit.Badge;
import io.parley.uikit.Tone;

/** A state of a month in a pill. */
final class StateBadge {

    private StateBadge() {}

    static Badge of(CreditState state, Component texts) {
        return new Badge(texts.getTranslation("outages.state." + state.name()), tone(state));
    }

    static Tone tone(CreditState state) {
        return switch (state) {
            case KEPT, PAID -> Tone.GOOD;
            case RUNNING -> Tone.NEUTRAL;
            case OWED, CLAIMED, UNKNOWN -> Tone.WARN;
            case NO_REMEDY, DENIED, LAPSED -> Tone.BAD;
        };
    }
}
