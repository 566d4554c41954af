package io.parley.tabular;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands first in a date such as 03/04/2026; needed only where both readings are dates. */
public enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST;

    private static final Pattern SLASHED = Pattern.compile("^\\s*(\\d{1,2})/(\\d{1,2})/\\d{2,4}\\b.*");

    /** The order of a column, from those of its dates that can be read in one way only. */
    public static DateOrder of(Collection<String> dates, DateOrder otherwise) {
        int monthFirst = 0;
        int dayFirst = 0;
        for (String date : dates) {
            Matcher slashed = SLASHED.matcher(date);
            if (slashed.matches()) {
                dayFirst += Integer.parseInt(slashed.group(1)) > 12 ? 1 : 0;
                monthFirst += Integer.parseInt(slashed.group(2)) > 12 ? 1 : 0;
            }
        }
        return dayFirst == monthFirst ? otherwise : dayFirst > monthFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
