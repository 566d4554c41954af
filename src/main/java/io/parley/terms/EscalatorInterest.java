package io.parley.terms;

import io.parley.common.Evidence;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The less prices can rise, the better; a limit that is lost is a loss whatever the index does. */
final class EscalatorInterest implements Interest {

    @Override
    public ContractChange compare(TermValue offered, TermValue contract) {
        if (SameValue.of(offered, contract)) {
            return ContractChange.SAME;
        }
        var promised = read(offered);
        var written = read(contract);
        if (promised == null || written == null) {
            return ContractChange.CHANGED;
        }
        if (promised.kind() == written.kind() && written.kind() == Escalator.Kind.INDEX_CAPPED) {
            return Interest.lower().compare(new TermValue(promised.cap()), new TermValue(written.cap()));
        }
        return span(written).against(span(promised));
    }

    /** @return nothing where a limit is spoken of and not named */
    private static @Nullable Escalator read(TermValue value) {
        return TermReader.escalator(new CapturedTerm("price.escalator", value.raw(), null, Evidence.unknown(), null))
                .filter(escalator -> escalator.kind() != Escalator.Kind.INDEX_CAPPED || escalator.cap() != null)
                .orElse(null);
    }

    private static Span span(Escalator escalator) {
        return switch (escalator.kind()) {
            case NONE -> new Span(BigDecimal.ZERO, BigDecimal.ZERO);
            case FIXED_PERCENT -> new Span(orZero(escalator.percent()), orZero(escalator.percent()));
            case INDEX_CAPPED -> new Span(BigDecimal.ZERO, orZero(escalator.cap()));
            case INDEX_UNCAPPED, THEN_CURRENT_LIST -> new Span(BigDecimal.ZERO, null);
        };
    }

    /** The reader lets none through without the figure of its kind. */
    private static BigDecimal orZero(@Nullable BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }
}
