package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.common.Formats;
import io.parley.quotes.HeadChange;
import io.parley.quotes.LineChange;
import io.parley.quotes.QuoteLineDraft;
import io.parley.quotes.RoundStep;
import io.parley.quotes.TermChange;
import io.parley.quotes.TermWording;
import io.parley.terms.CapturedTerm;
import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says the changes of a round as rows of three: what, before, after; money in the currency of its round. */
final class RoundWords {

    private static final String NOTHING = "–";

    private final Component texts;
    private final RoundStep step;
    private final Locale locale;
    private final Formats formats;

    RoundWords(Component texts, RoundStep step) {
        this.texts = texts;
        this.step = step;
        this.locale = UI.getCurrentOrThrow().getLocale();
        this.formats = Formats.of(locale);
    }

    List<List<String>> head() {
        return step.difference().head().stream().map(this::head).toList();
    }

    List<List<String>> lines() {
        return step.difference().lines().stream()
                .flatMap(line -> line(line).stream())
                .toList();
    }

    List<List<String>> terms() {
        return step.difference().terms().stream().map(this::term).toList();
    }

    private List<String> head(HeadChange change) {
        return List.of(text("quotes.round.head." + change.field()), said(change.before()), said(change.after()));
    }

    private String said(@Nullable Object value) {
        return switch (value) {
            case null -> text("quotes.round.notSaid");
            case LocalDate day -> formats.date(day);
            case BigDecimal number -> formats.number(number);
            case Integer number -> formats.number(number);
            default -> value.toString();
        };
    }

    /** One row for a line that came or went, one for each thing that changed about a line that stayed. */
    private List<List<String>> line(LineChange change) {
        var name = name(change.line());
        var before = change.before();
        var after = change.after();
        if (before == null || after == null) {
            return List.of(List.of(
                    text(change.isAdded() ? "quotes.round.line.added" : "quotes.round.line.removed", name),
                    before == null ? NOTHING : amount(before, beforeCurrency()),
                    after == null ? NOTHING : amount(after, afterCurrency())));
        }
        var rows = new ArrayList<List<String>>();
        for (var facet : change.facets()) {
            rows.add(List.of(
                    text("quotes.round.line.changed", name, text("quotes.round.facet." + facet)),
                    facet(facet, before, beforeCurrency()),
                    facet(facet, after, afterCurrency())));
        }
        return rows;
    }

    private static String name(QuoteLineDraft line) {
        return line.description().isBlank() ? line.code() : line.description();
    }

    private String amount(QuoteLineDraft line, Currency currency) {
        return text(
                line.kind() == LineKind.RECURRING ? "quotes.round.line.monthly" : "quotes.round.line.once",
                number(line.quantity()),
                price(line.unitPrice(), currency));
    }

    private String facet(LineChange.Facet facet, QuoteLineDraft line, Currency currency) {
        return switch (facet) {
            case CODE -> line.code();
            case DESCRIPTION -> line.description();
            case QUANTITY -> number(line.quantity());
            case UNIT_PRICE -> price(line.unitPrice(), currency);
            case KIND -> text("terms.word." + line.kind());
            case CATEGORY -> text("terms.word." + line.category());
            case MONTH -> formats.number(line.month());
            case ESCALATES -> yes(line.escalates());
            case SCALES_WITH_SEATS -> yes(line.scalesWithSeats());
            case SITE -> line.site() == null ? NOTHING : line.site();
        };
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? NOTHING : formats.number(number);
    }

    private String price(@Nullable BigDecimal price, Currency currency) {
        return price == null ? NOTHING : formats.price(price, currency);
    }

    private String yes(boolean yes) {
        return text(yes ? "quotes.term.yes" : "quotes.term.no");
    }

    private List<String> term(TermChange change) {
        return List.of(
                wording(afterCurrency()).label(change.term()),
                answer(change.before(), beforeCurrency()),
                answer(change.after(), afterCurrency()));
    }

    private String answer(@Nullable CapturedTerm term, Currency currency) {
        return term == null
                ? text("terms.word.UNKNOWN")
                : text(
                        "quotes.round.term",
                        wording(currency).value(term),
                        text("uikit.evidence." + term.evidence().status().name().toLowerCase(Locale.ROOT)));
    }

    private TermWording wording(Currency currency) {
        return new TermWording(texts::getTranslation, locale, currency);
    }

    private Currency beforeCurrency() {
        return Currency.getInstance(step.before().currency());
    }

    private Currency afterCurrency() {
        return Currency.getInstance(step.after().currency());
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
