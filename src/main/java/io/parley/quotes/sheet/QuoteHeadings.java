package io.parley.quotes.sheet;

import static io.parley.quotes.sheet.QuoteColumn.CODE;
import static io.parley.quotes.sheet.QuoteColumn.DESCRIPTION;
import static io.parley.quotes.sheet.QuoteColumn.LIST_PRICE;
import static io.parley.quotes.sheet.QuoteColumn.MONTHLY_PRICE;
import static io.parley.quotes.sheet.QuoteColumn.MONTHLY_TOTAL;
import static io.parley.quotes.sheet.QuoteColumn.ONE_OFF_PRICE;
import static io.parley.quotes.sheet.QuoteColumn.ONE_OFF_TOTAL;
import static io.parley.quotes.sheet.QuoteColumn.QUANTITY;
import static io.parley.quotes.sheet.QuoteColumn.TOTAL;
import static io.parley.quotes.sheet.QuoteColumn.UNIT_PRICE;

import io.parley.tabular.ColumnDictionary;
import java.util.EnumSet;
import java.util.Set;

/** What providers call their columns: {@code quotes/headings.txt}, in seven languages. */
final class QuoteHeadings {

    static final Set<QuoteColumn> PRICES = EnumSet.of(UNIT_PRICE, MONTHLY_PRICE, ONE_OFF_PRICE);
    static final Set<QuoteColumn> TOTALS = EnumSet.of(TOTAL, MONTHLY_TOTAL, ONE_OFF_TOTAL);

    static final ColumnDictionary<QuoteColumn> DICTIONARY =
            ColumnDictionary.read(QuoteColumn.class, "/quotes/headings.txt");

    private QuoteHeadings() {}

    /** True if these meanings make a row the headings of an offer. */
    static boolean enough(Set<QuoteColumn> meanings) {
        boolean money = meanings.stream()
                .anyMatch(meaning -> PRICES.contains(meaning) || TOTALS.contains(meaning) || meaning == LIST_PRICE);
        boolean named = meanings.contains(CODE) || meanings.contains(DESCRIPTION) || meanings.contains(QUANTITY);
        return money && named;
    }
}
