package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.parley.clients.Requirement;
import io.parley.clients.RequirementLevel;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.PricedTier;
import io.parley.quotes.TierPricing;
import io.parley.quotes.ui.CompareRow.Cell;
import io.parley.terms.CapturedTerm;
import io.parley.terms.FeatureAnswer;
import io.parley.uikit.Badge;
import io.parley.uikit.EvidenceBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rows of the fit lens: what the client needs against what each offer has, who helps, and whether it improves. */
final class FitRows {

    private static final String FEATURE = "feature.";
    private static final List<String> SUPPORT =
            List.of("support.hours", "support.p1ResponseMinutes", "support.languages");
    private static final List<String> UPGRADES =
            List.of("upgrade.cadence", "upgrade.deprecationNoticeDays", "upgrade.certifications", "addons.priceLock");

    private final Component texts;
    private final Comparison comparison;
    private final TermCells cells;
    private final List<Requirement> required;
    private final TierPricing tiers;
    private final TierText tierText;
    private final List<CompareRow> rows = new ArrayList<>();

    FitRows(Component texts, Comparison comparison, TierPricing tiers) {
        this.texts = texts;
        this.comparison = comparison;
        this.cells = new TermCells(texts, comparison);
        this.required = comparison.engagement().needs().requirements();
        this.tiers = tiers;
        this.tierText = new TierText(
                texts,
                UI.getCurrentOrThrow().getLocale(),
                comparison.engagement().currency());
    }

    List<CompareRow> all() {
        if (required.isEmpty()) {
            rows.add(CompareRow.heading(text("quotes.fit.noNeeds")));
        } else {
            row(text("quotes.fit.mustsMet"), this::mustsMet);
        }
        for (var level : RequirementLevel.values()) {
            features(
                    text("quotes.fit.level." + level.name()),
                    required.stream()
                            .filter(need -> need.level() == level)
                            .map(Requirement::feature)
                            .toList());
        }
        features(text("quotes.fit.others"), notAskedFor());
        terms(text("terms.consideration.7"), SUPPORT);
        terms(text("terms.consideration.2"), UPGRADES);
        return rows;
    }

    private void features(String heading, List<String> features) {
        if (features.isEmpty()) {
            return;
        }
        rows.add(CompareRow.heading(heading));
        features.forEach(feature -> row(cells.feature(feature), offer -> answer(offer, feature)));
    }

    private void terms(String heading, List<String> keys) {
        rows.add(CompareRow.heading(heading));
        keys.forEach(key -> rows.add(cells.row(key)));
    }

    private void row(String label, Function<ComparedOffer, Cell> cell) {
        rows.add(new CompareRow(label, comparison.offers().stream().map(cell).toList()));
    }

    private Cell mustsMet(ComparedOffer offer) {
        int musts = comparison.engagement().needs().musts().size();
        int missing = offer.fit().missing().size();
        int unknown = offer.fit().unknown().size();
        var met = text("quotes.fit.met", musts - missing - unknown, musts);
        var shown = unknown == 0 ? met : met + " · " + text("quotes.fit.unknown", unknown);
        var badge = missing > 0 ? Badge.bad(shown) : unknown > 0 ? Badge.warn(shown) : Badge.good(shown);
        var all = offer.fit().missing().size() < 2
                ? Optional.<PricedTier>empty()
                : tiers.cheapest(offer, offer.fit().missing());
        return withTier(new Cell(shown, false, () -> badge), all);
    }

    private Cell withTier(Cell cell, Optional<PricedTier> tier) {
        return tier.map(found -> new Cell(
                        cell.text() + " · " + tierText.say(found),
                        cell.figure(),
                        () -> new Div(cell.component().get(), tierText.show(found))))
                .orElse(cell);
    }

    private Cell answer(ComparedOffer offer, String feature) {
        return offer.terms()
                .feature(feature)
                .flatMap(answer -> offer.terms().governing(FEATURE + feature).map(term -> answered(answer, term)))
                .map(cell -> withTier(cell, tier(offer, feature)))
                .orElseGet(cells::unknown);
    }

    private Optional<PricedTier> tier(ComparedOffer offer, String feature) {
        return offer.fit().missing().contains(feature) ? tiers.cheapest(offer, List.of(feature)) : Optional.empty();
    }

    private Cell answered(FeatureAnswer answer, CapturedTerm term) {
        var word = text("terms.word." + answer.name());
        return new Cell(word, false, () -> {
            var evidence = new EvidenceBadge(term.evidence());
            evidence.addClassName("pl-small");
            return new Div(badge(answer, word), new Text(" "), evidence);
        });
    }

    private static Badge badge(FeatureAnswer answer, String word) {
        return switch (answer) {
            case INCLUDED -> Badge.good(word);
            case ADD_ON, PARTNER -> Badge.warn(word);
            case ROADMAP, NO -> Badge.bad(word);
        };
    }

    private List<String> notAskedFor() {
        var asked = required.stream().map(Requirement::feature).toList();
        return comparison.offers().stream()
                .flatMap(offer -> offer.terms().all().stream())
                .map(CapturedTerm::key)
                .filter(key -> key.startsWith(FEATURE))
                .map(key -> key.substring(FEATURE.length()))
                .filter(feature -> !asked.contains(feature))
                .distinct()
                .sorted()
                .toList();
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
