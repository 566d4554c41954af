package io.parley.quotes.testing;

import io.parley.common.Evidence;
import io.parley.providers.ProviderId;
import io.parley.quotes.QuoteDraft;
import io.parley.quotes.QuoteLineDraft;
import io.parley.terms.CapturedTerm;
import io.parley.terms.LineCategory;
import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds drafts of offers: {@code aQuote(provider).with(aLine("A", "10", "19.95")).draft()}. */
public final class QuoteDrafts {

    private final ProviderId provider;
    private final List<QuoteLineDraft> lines = new ArrayList<>();
    private final List<CapturedTerm> terms = new ArrayList<>();
    private String currency = "USD";
    private @Nullable BigDecimal rate;
    private @Nullable LocalDate rateDate;
    private LocalDate quoteDate = LocalDate.of(2026, 11, 9);
    private @Nullable LocalDate validUntil = LocalDate.of(2026, 12, 18);
    private int seats = 42;
    private int months = 36;

    private QuoteDrafts(ProviderId provider) {
        this.provider = provider;
    }

    /** 42 seats, 36 months, USD, valid from 9 November to 18 December 2026, no lines. */
    public static QuoteDrafts aQuote(ProviderId provider) {
        return new QuoteDrafts(provider);
    }

    public static QuoteLineDraft aLine(String code, @Nullable String quantity, @Nullable String price) {
        return new QuoteLineDraft(
                code,
                "Line " + code,
                quantity == null ? null : new BigDecimal(quantity),
                price == null ? null : new BigDecimal(price),
                LineKind.RECURRING,
                LineCategory.VOICE,
                true,
                true,
                0,
                null,
                false);
    }

    public static QuoteLineDraft aOneOff(String code, String quantity, String price, int month) {
        return new QuoteLineDraft(
                code,
                "One-off " + code,
                new BigDecimal(quantity),
                new BigDecimal(price),
                LineKind.ONE_OFF,
                LineCategory.SERVICE,
                false,
                false,
                month,
                null,
                false);
    }

    /** A term confirmed on page 1 of {@code terms.pdf}. */
    public static CapturedTerm aTerm(String key, Object value) {
        return new CapturedTerm(key, value, null, Evidence.confirmed("terms.pdf", 1, "as printed"), null);
    }

    public QuoteDrafts with(QuoteLineDraft... more) {
        lines.addAll(List.of(more));
        return this;
    }

    public QuoteDrafts with(CapturedTerm... more) {
        terms.addAll(List.of(more));
        return this;
    }

    public QuoteDrafts validUntil(@Nullable LocalDate day) {
        validUntil = day;
        return this;
    }

    public QuoteDrafts seats(int number) {
        seats = number;
        return this;
    }

    public QuoteDrafts months(int number) {
        months = number;
        return this;
    }

    public QuoteDrafts in(String code, @Nullable String atRate, @Nullable LocalDate on) {
        currency = code;
        rate = atRate == null ? null : new BigDecimal(atRate);
        rateDate = on;
        return this;
    }

    public QuoteDraft draft() {
        return new QuoteDraft(
                provider,
                "Essential",
                "Q-1",
                quoteDate,
                validUntil,
                currency,
                rate,
                rateDate,
                seats,
                months,
                lines,
                terms);
    }
}
