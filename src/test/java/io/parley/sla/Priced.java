package io.parley.sla;

import io.parley.common.HolidayCalendar;
import io.parley.terms.Assumptions;
import io.parley.terms.CostingInput;
import io.parley.terms.LineCategory;
import io.parley.terms.LineKind;
import io.parley.terms.OfferCosting;
import io.parley.terms.PricedLine;
import io.parley.terms.TermSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds what a contract charges per month. */
final class Priced {

    private final List<PricedLine> lines = new ArrayList<>();

    private Priced() {}

    static Priced at(String voicePerMonth) {
        return new Priced().line("V", voicePerMonth, LineCategory.VOICE, null);
    }

    Priced line(String code, String price, LineCategory category, @Nullable String site) {
        lines.add(new PricedLine(
                code, code, BigDecimal.ONE, new BigDecimal(price), LineKind.RECURRING, category, true, false, 0, site));
        return this;
    }

    OfferCosting under(TermSheet terms) {
        var assumptions = new Assumptions(new BigDecimal("0.08"), List.of(), 36, Map.of(), HolidayCalendar.of("US"));
        return OfferCosting.of(new CostingInput("USD", null, 1, 0, 36, lines, terms, assumptions));
    }

    CreditBase base() {
        return CreditBase.asOffered(under(TermSheet.of(List.of())));
    }
}
