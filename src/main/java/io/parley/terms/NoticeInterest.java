package io.parley.terms;

import io.parley.common.Evidence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shorter a notice must be given ahead, the better; months and days are compared by the days they can last. */
final class NoticeInterest implements Interest {

    @Override
    public ContractChange compare(TermValue offered, TermValue contract) {
        if (SameValue.of(offered, contract)) {
            return ContractChange.SAME;
        }
        var promised = period(offered);
        var written = period(contract);
        if (promised == null || written == null) {
            return ContractChange.CHANGED;
        }
        if (promised.unit() == written.unit()) {
            return Interest.direction(Integer.compare(written.amount(), promised.amount()));
        }
        return days(written).against(days(promised));
    }

    private static @Nullable NoticePeriod period(TermValue value) {
        return TermSheet.of(List.of(new CapturedTerm(
                        "notice.period",
                        value.raw() instanceof Map<?, ?> map ? map : Map.of(),
                        null,
                        Evidence.confirmed("", null, ""),
                        null)))
                .noticePeriod()
                .orElse(null);
    }

    /** Holidays make business days last longer than any rule knows, so their upper end is generous. */
    private static Span days(NoticePeriod period) {
        long amount = period.amount();
        return switch (period.unit()) {
            case DAYS -> Span.of(amount, amount);
            case MONTHS -> Span.of(amount * 30 - 2, amount * 31);
            case BUSINESS_DAYS -> Span.of(amount, amount * 2 + 10);
        };
    }
}
