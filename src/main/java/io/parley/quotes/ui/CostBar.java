package io.parley.quotes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.terms.FeeAuthority;
import io.parley.terms.TotalCost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A total as a bar of its parts; as long as the total is against the dearest. The figures stand beside it as text. */
final class CostBar extends Composite<Div> {

    /** Who gets the money; the same colours in charts and in the brief. */
    enum Part {
        SERVICE,
        GOVERNMENT,
        PASS_THROUGH,
        PROVIDER,
        ONE_OFF;

        String cssName() {
            return "pq-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String labelKey() {
            return "quotes.part." + name();
        }

        BigDecimal of(TotalCost cost) {
            return switch (this) {
                case SERVICE -> cost.recurring();
                case GOVERNMENT -> fees(cost, FeeAuthority.GOVERNMENT);
                case PASS_THROUGH -> fees(cost, FeeAuthority.PASS_THROUGH);
                case PROVIDER -> fees(cost, FeeAuthority.PROVIDER);
                case ONE_OFF -> cost.oneOffs();
            };
        }

        private static BigDecimal fees(TotalCost cost, FeeAuthority authority) {
            return cost.feesByAuthority().getOrDefault(authority, BigDecimal.ZERO);
        }
    }

    CostBar(TotalCost cost, BigDecimal dearest) {
        getContent().addClassName("pq-bar");
        getContent().getElement().setAttribute("aria-hidden", "true");
        for (var part : Part.values()) {
            var share = share(part.of(cost), dearest);
            if (share.signum() > 0) {
                var piece = new Span();
                piece.addClassName(part.cssName());
                piece.setWidth(share.toPlainString() + "%");
                getContent().add(piece);
            }
        }
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? BigDecimal.ZERO : part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
