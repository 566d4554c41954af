package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tables with a column per offer; the recommended one stands in bold. */
final class BriefTables {

    /** More offers than this go to a second table below the first. */
    static final int OFFERS_SIDE_BY_SIDE = 5;

    /** More offers than this need smaller type, or names and amounts would break. */
    private static final int COMFORTABLE = 3;

    private BriefTables() {}

    /** The offers in stretches that fit a page. */
    static List<List<Offer>> stretches(List<Offer> offers) {
        List<List<Offer>> stretches = new ArrayList<>();
        for (int from = 0; from < offers.size(); from += OFFERS_SIDE_BY_SIDE) {
            stretches.add(offers.subList(from, Math.min(offers.size(), from + OFFERS_SIDE_BY_SIDE)));
        }
        return stretches;
    }

    static ReportTable ofOffers(List<Offer> offers, @Nullable Offer recommended, List<Row> rows, boolean dense) {
        List<Column> columns = new ArrayList<>();
        List<Markup> head = new ArrayList<>();
        columns.add(new Column(offers.size() > COMFORTABLE ? 36 : 34, Align.LEFT));
        head.add(Markup.empty());
        for (Offer offer : offers) {
            columns.add(new Column(22, dense ? Align.LEFT : Align.RIGHT));
            Markup name = Markup.text(offer.provider());
            head.add(offer.equals(recommended) ? name.in("#17202B") : name);
        }
        return new ReportTable(columns, head, rows, dense || offers.size() > COMFORTABLE);
    }

    static Row row(Markup name, List<Offer> offers, Function<Offer, Markup> cell) {
        return Row.body(cells(name, offers, cell));
    }

    static Row total(Markup name, List<Offer> offers, Function<Offer, Markup> cell) {
        return Row.total(cells(name, offers, cell));
    }

    static Row strong(Markup name, List<Offer> offers, Function<Offer, Markup> cell) {
        return Row.body(cells(name.strong(), offers, offer -> cell.apply(offer).strong()));
    }

    private static List<Markup> cells(Markup name, List<Offer> offers, Function<Offer, Markup> cell) {
        List<Markup> cells = new ArrayList<>();
        cells.add(name);
        offers.forEach(offer -> cells.add(cell.apply(offer)));
        return cells;
    }
}
