package io.parley.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.claims.ClaimRow;
import io.parley.claims.ClaimState;
import io.parley.common.Formats;
import io.parley.uikit.Badge;
import io.parley.uikit.DeadlineBadge;
import io.parley.uikit.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Words of claims in the reader's language. @param texts knows it */
record ClaimWords(Component texts, LocalDate today) {

    String say(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }

    String date(LocalDate day) {
        return Formats.of(UI.getCurrentOrThrow().getLocale()).date(day);
    }

    String dateOr(@Nullable LocalDate day, String otherwise) {
        return day == null ? say(otherwise) : date(day);
    }

    String state(ClaimState state) {
        return say("claims.state." + state.name());
    }

    Badge badge(ClaimState state) {
        return new Badge(
                state(state),
                switch (state) {
                    case OPENED, SHIPPED -> Tone.WARN;
                    case APPROVED -> Tone.NEUTRAL;
                    case RECEIVED, CLOSED -> Tone.GOOD;
                    case DENIED -> Tone.BAD;
                });
    }

    /** The state, and that it arrived broken. */
    Component state(ClaimRow row) {
        var state = new Div(badge(row.state()));
        state.addClassName("pc-state");
        if (row.deadOnArrival()) {
            state.add(Badge.bad(say("claims.doa")));
        }
        return state;
    }

    Component due(ClaimRow row) {
        var due = row.dueOn();
        if (due == null) {
            return new Span(row.state().isOwed() ? say("claims.due.unknown") : "–");
        }
        var cell = new Div(new Span(date(due)), DeadlineBadge.of(ChronoUnit.DAYS.between(today, due)));
        cell.addClassName("pc-state");
        return cell;
    }

    String dueText(ClaimRow row) {
        var due = row.dueOn();
        return due == null ? row.state().isOwed() ? say("claims.due.unknown") : "–" : date(due);
    }
}
