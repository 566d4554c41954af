package io.parley.measurement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.internet.LineTestDraft;
import io.parley.internet.SiteNeed;
import io.parley.internet.SiteStanding.Gap;
import io.parley.uikit.Badge;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.Set;

/** Says how many calls at once a site's line carries and how many are needed, or what is missing to know. */
final class NeedNote extends Composite<Div> {

    private final TestWords words;

    private NeedNote(TestWords words) {
        this.words = words;
        getContent().addClassName("nt-need");
    }

    /** In the busy hours, from all tests so far. */
    static NeedNote standing(SiteNeed need, TestWords words) {
        var note = new NeedNote(words);
        var fits = need.fits();
        var wanted = need.wanted();
        if (fits.isPresent() && wanted.isPresent()) {
            note.compare(fits.get(), wanted.get(), "measurement.need.enough", "measurement.need.short");
        } else if (fits.isPresent()) {
            note.unknown("measurement.need.noWanted", words.count(fits.get()));
        } else if (wanted.isPresent() && need.gaps().equals(Set.of(Gap.TESTS))) {
            note.unknown("measurement.need.test", words.count(wanted.get()), note.busyHours(need));
        } else if (wanted.isPresent()) {
            note.unknown("measurement.need.noFit", words.count(wanted.get()), note.missing(need));
        } else {
            note.unknown("measurement.need.unplanned");
        }
        return note;
    }

    /** If the line were always as in this test; nothing while the plan does not say what to hold it against. */
    static Optional<NeedNote> of(LineTestDraft test, SiteNeed need, TestWords words) {
        return need.fitsIn(test)
                .flatMap(fits -> need.wanted().map(wanted -> {
                    var note = new NeedNote(words);
                    note.compare(fits, wanted, "measurement.need.test.enough", "measurement.need.test.short");
                    return note;
                }));
    }

    private void compare(int fits, int wanted, String enough, String tooFew) {
        boolean carries = fits >= wanted;
        var text = getTranslation(carries ? enough : tooFew, words.count(fits), words.count(wanted));
        say(
                carries
                        ? Badge.good(getTranslation("measurement.need.badge.enough"))
                        : Badge.bad(getTranslation("measurement.need.badge.short")),
                text);
    }

    private void unknown(String key, Object... arguments) {
        say(Badge.warn(getTranslation("measurement.need.badge.unknown")), getTranslation(key, arguments));
    }

    private void say(Badge badge, String text) {
        getContent().add(badge, new Span(text));
    }

    private String missing(SiteNeed need) {
        return need.gaps().stream()
                .map(gap -> getTranslation("internet.gap." + gap.name()))
                .collect(Formats.of(getLocale()).list());
    }

    private String busyHours(SiteNeed need) {
        var days = need.busy().days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()))
                .collect(Formats.of(getLocale()).list());
        var hours = need.busy().hours().stream()
                .sorted()
                .map(begin -> "%02d–%02d".formatted(begin, begin + 1))
                .collect(Formats.of(getLocale()).list());
        return getTranslation("measurement.need.hours", days, hours);
    }
}
