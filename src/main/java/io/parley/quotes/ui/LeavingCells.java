package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.common.Evidence;
import io.parley.common.Formats;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.ui.CompareRow.Cell;
import io.parley.terms.CapturedTerm;
import io.parley.terms.ExitCosts;
import io.parley.terms.OfferCosting.Figure;
import io.parley.terms.WaitOrLeave;
import io.parley.uikit.Why;
import io.parley.uikit.WhyPopover;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells that say what leaving costs: an offer early, and the present contract for it. */
final class LeavingCells {

    private final Component texts;
    private final Currency currency;
    private final Formats formats;
    private final Explained explained;
    private final @Nullable Evidence evidenceOfFee;

    LeavingCells(Component texts, Comparison comparison) {
        this.texts = texts;
        this.currency = comparison.engagement().currency();
        this.formats = Formats.of(UI.getCurrentOrThrow().getLocale());
        this.explained = new Explained(texts, currency);
        this.evidenceOfFee = comparison
                .incumbent()
                .flatMap(present -> present.terms().governing("etf"))
                .map(CapturedTerm::evidence)
                .orElse(null);
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
                .map(choice -> {
                    var shown = choice.best().stay() == 0
                            ? text("quotes.compare.leaveNow")
                            : text("quotes.compare.leaveOn", formats.date(choice.bestLastDay()));
                    return new Cell(
                            shown,
                            false,
                            () -> new WhyPopover(shown, () -> {
                                var inputs = parts(choice.best());
                                inputs.add(explained.money("quotes.why.input.leaveNow", choice.leaveNowTotal()));
                                return explained.why(
                                        "quotes.why.bestMonth", text("quotes.compare.row.bestMonth"), shown, inputs);
                            }));
                })
                .orElseGet(this::unknown);
    }

    Cell buyOut(ComparedOffer offer) {
        return offer.waitOrLeave()
                .map(choice -> {
                    var shown = formats.money(choice.buyOutAsk(), currency);
                    return Cell.why(shown, () -> {
                        var inputs = parts(choice.rows().getFirst());
                        inputs.add(explained.money(
                                "quotes.why.input.best", choice.best().total()));
                        return explained.why("quotes.why.buyOut", text("quotes.compare.row.buyOut"), shown, inputs);
                    });
                })
                .orElseGet(this::unknown);
    }

    /** What leaving in one month costs, part by part. */
    private List<Why.Input> parts(WaitOrLeave.Row row) {
        var inputs = new ArrayList<Why.Input>();
        inputs.add(explained.money("quotes.why.input.present", row.incumbent()));
        var fee = explained.money("quotes.why.input.etf", row.etf());
        inputs.add(new Why.Input(fee.label(), fee.value(), evidenceOfFee));
        inputs.add(explained.money("quotes.why.input.alternative", row.alternative()));
        inputs.add(explained.money("terms.input.total", row.total()));
        return inputs;
    }

    private Cell unknown() {
        return Cell.text(text("terms.word.UNKNOWN"));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
