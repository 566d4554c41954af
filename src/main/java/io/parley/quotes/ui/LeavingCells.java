package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.common.Formats;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.ui.CompareRow.Cell;
import io.parley.terms.ExitCosts;
import io.parley.terms.OfferCosting.Figure;
import io.parley.uikit.WhyPopover;
import java.util.Currency;

/** Cells that say what leaving costs: an offer early, and the present contract for it. */
final class LeavingCells {

    private final Component texts;
    private final Currency currency;
    private final Formats formats;
    private final Explained explained;

    LeavingCells(Component texts, Comparison comparison) {
        this.texts = texts;
        this.currency = comparison.engagement().currency();
        this.formats = Formats.of(UI.getCurrentOrThrow().getLocale());
        this.explained = new Explained(texts, currency);
    }

    Cell exit(ComparedOffer offer) {
        return offer.costing()
                .exit()
                .map(exit -> {
                    var amounts = after(exit, 12) + " / " + after(exit, 24);
                    var shown = exit.isAtLeast() ? text("quotes.compare.atLeast", amounts) : amounts;
                    var title = text("quotes.compare.row.exit");
                    return new Cell(
                            shown,
                            true,
                            () -> new WhyPopover(
                                    shown, () -> explained.why(offer.costing(), Figure.TERMINATION_FEE, title, shown)));
                })
                .orElseGet(this::unknown);
    }

    private String after(ExitCosts exit, int month) {
        return month > exit.term() ? "–" : formats.money(exit.total(month), currency);
    }

    Cell bestMonth(ComparedOffer offer) {
        return offer.waitOrLeave()
                .map(choice -> Cell.text(
                        choice.best().stay() == 0
                                ? text("quotes.compare.leaveNow")
                                : text("quotes.compare.leaveOn", formats.date(choice.bestLastDay()))))
                .orElseGet(this::unknown);
    }

    Cell buyOut(ComparedOffer offer) {
        return offer.waitOrLeave()
                .map(choice -> Cell.figure(formats.money(choice.buyOutAsk(), currency)))
                .orElseGet(this::unknown);
    }

    private Cell unknown() {
        return Cell.text(text("terms.word.UNKNOWN"));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
