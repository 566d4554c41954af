package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.contracts.signing.CheckedPoint;
import io.parley.quotes.TermWording;
import io.parley.terms.CapturedTerm;
import io.parley.terms.ContractDifference;
import io.parley.terms.LineKind;
import io.parley.terms.PricedLine;
import io.parley.uikit.Badge;
import io.parley.uikit.EvidenceBadge;
import io.parley.uikit.ReaderZone;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a point of the contract check: what it is about, the two statements, and what became of it. */
final class CheckWords {

    private final Component texts;
    private final TermWording wording;
    private final Formats formats;
    private final Currency currency;

    CheckWords(Component texts, Locale locale, Currency currency) {
        this.texts = texts;
        this.wording = new TermWording(texts::getTranslation, locale, currency);
        this.formats = Formats.of(locale);
        this.currency = currency;
    }

    String name(ContractDifference difference) {
        return Stream.of(difference.contractLine(), difference.offeredLine())
                .flatMap(line -> Optional.ofNullable(line).stream())
                .map(CheckWords::name)
                .findFirst()
                .orElseGet(() -> label(difference));
    }

    private static String name(PricedLine line) {
        return line.description().isBlank() ? line.code() : line.description();
    }

    private String label(ContractDifference difference) {
        var term = difference.offered() != null ? difference.offered() : difference.contract();
        return term == null ? difference.key() : wording.label(term);
    }

    Component offered(ContractDifference difference) {
        return statement(difference.offered(), difference.offeredLine());
    }

    Component inPaper(ContractDifference difference) {
        return statement(difference.contract(), difference.contractLine());
    }

    private Component statement(@Nullable CapturedTerm term, @Nullable PricedLine line) {
        if (line != null) {
            return new Span(charge(line));
        }
        if (term == null) {
            return muted(text("contracts.check.silent"));
        }
        return new Div(new Div(wording.value(term)), new EvidenceBadge(term.evidence()));
    }

    private Span muted(String text) {
        var span = new Span(text);
        span.addClassName("pl-muted");
        return span;
    }

    /** One line for a dialog: what it is, as offered, as written. */
    String inOneLine(ContractDifference difference) {
        return text(
                "contracts.check.oneLine",
                name(difference),
                plain(difference.offered(), difference.offeredLine()),
                plain(difference.contract(), difference.contractLine()));
    }

    private String plain(@Nullable CapturedTerm term, @Nullable PricedLine line) {
        if (line != null) {
            return charge(line);
        }
        return term == null ? text("contracts.check.silent") : wording.value(term);
    }

    private String charge(PricedLine line) {
        return text(
                line.kind() == LineKind.RECURRING ? "quotes.round.line.monthly" : "quotes.round.line.once",
                formats.number(line.quantity()),
                formats.price(line.unitPrice(), currency));
    }

    Component verdict(CheckedPoint point) {
        var change = point.difference().change();
        var said = text("contracts.check.change." + change.name());
        var badge = switch (change) {
            case WORSE, MISSING_IN_CONTRACT -> Badge.bad(said);
            case CHANGED -> Badge.warn(said);
            case NEW_IN_CONTRACT -> Badge.neutral(said);
            case BETTER, SAME -> Badge.good(said);
        };
        var waived = point.waived();
        if (waived == null) {
            return badge;
        }
        var reason = new Div(text(
                "contracts.check.waived",
                waived.by(),
                formats.date(waived.at().atZone(ReaderZone.get()).toLocalDate()),
                waived.reason()));
        reason.addClassNames("pl-muted", "pl-small");
        return new Div(badge, reason);
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
