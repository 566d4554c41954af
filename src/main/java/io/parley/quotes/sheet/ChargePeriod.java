package io.parley.quotes.sheet;

import io.parley.tabular.HeadingText;
import io.parley.terms.LineKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a price is charged.
 *
 * @param kind recurring or once
 * @param months months one price covers; 1 for monthly and for one-offs
 */
record ChargePeriod(LineKind kind, int months) {

    static final ChargePeriod MONTHLY = new ChargePeriod(LineKind.RECURRING, 1);
    static final ChargePeriod ONCE = new ChargePeriod(LineKind.ONE_OFF, 1);

    private static final List<String> ONCE_WORDS = words(
            "one time",
            "onetime",
            "one off",
            "oneoff",
            "once",
            "nrc",
            "otc",
            "otf",
            "non recurring",
            "nonrecurring",
            "not recurring",
            "setup",
            "set up",
            "upfront",
            "up front",
            "single payment",
            "single",
            "initial",
            "installation",
            "install",
            "activation",
            "implementation",
            "purchase",
            "at signing",
            "einmalig",
            "einmal",
            "einmalige",
            "einmaliger",
            "einrichtung",
            "unique",
            "uniques",
            "ponctuel",
            "une fois",
            "a la commande",
            "pago unico",
            "una vez",
            "unico",
            "una tantum",
            "eenmalig",
            "一次性",
            "单次",
            "一次",
            "初装",
            "初始",
            "首次",
            "开通费",
            "买断");
    private static final List<String> MONTHLY_WORDS = words(
            "month",
            "monthly",
            "months",
            "mo",
            "mth",
            "mnth",
            "mon",
            "mrc",
            "mrr",
            "pm",
            "pcm",
            "p m",
            "recurring",
            "recurrent",
            "recurrence",
            "subscription",
            "monat",
            "monatlich",
            "monatliche",
            "mtl",
            "mensuel",
            "mensuelle",
            "mensuels",
            "mois",
            "recurrents",
            "mensual",
            "mensuales",
            "mes",
            "recurrente",
            "mensile",
            "mese",
            "mensili",
            "maand",
            "maandelijks",
            "maandelijkse",
            "每月",
            "按月",
            "包月",
            "月付",
            "月租",
            "月费",
            "月度",
            "月结",
            "月缴",
            "月功能费",
            "周期性");
    private static final List<String> YEARLY_WORDS = words(
            "year",
            "yearly",
            "years",
            "annual",
            "annually",
            "annum",
            "yr",
            "pa",
            "p a",
            "jahr",
            "jahrlich",
            "jahrliche",
            "pro jahr",
            "an",
            "annuel",
            "annuelle",
            "anual",
            "ano",
            "annuo",
            "annuale",
            "jaar",
            "jaarlijks",
            "每年",
            "按年",
            "包年",
            "年付",
            "年费",
            "年度",
            "年缴");
    private static final List<String> QUARTERLY_WORDS = words(
            "quarter", "quarterly", "qtr", "quartal", "trimestre", "trimestriel", "kwartaal", "季度", "每季", "按季", "季付");
    private static final Pattern SEVERAL_MONTHS =
            Pattern.compile("(?:^| )(\\d{1,3}) ?(?:months?|mos?|mths?|monate?n?|mois|meses|maanden|个月)(?: |$)");
    private static final Pattern PAID_YEARLY = Pattern.compile(
            "(billed|paid|invoiced|payable|abgerechnet|facture|payable|预付|结算).*", Pattern.CASE_INSENSITIVE);

    private static List<String> words(String... phrases) {
        return List.of(phrases).stream().map(HeadingText::words).toList();
    }

    /** The period that a cell, a group heading or a unit names; empty if it names none or several. */
    static Optional<ChargePeriod> in(String text) {
        String words = HeadingText.words(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Matcher several = SEVERAL_MONTHS.matcher(words);
        if (several.find()) {
            int months = Integer.parseInt(several.group(1));
            return months == 0 ? Optional.empty() : Optional.of(new ChargePeriod(LineKind.RECURRING, months));
        }
        boolean once = any(words, ONCE_WORDS);
        boolean monthly =
                any(once ? words.replace("non recurring", "").replace("not recurring", "") : words, MONTHLY_WORDS)
                        || List.of(words.split(" ")).contains("月");
        String withoutPayment = PAID_YEARLY.matcher(words).replaceFirst("");
        boolean yearly = any(monthly ? withoutPayment : words, YEARLY_WORDS)
                || List.of(words.split(" ")).contains("年");
        boolean quarterly = any(monthly ? withoutPayment : words, QUARTERLY_WORDS) || words.equals("季");
        int named = (once ? 1 : 0) + (monthly ? 1 : 0) + (yearly ? 1 : 0) + (quarterly ? 1 : 0);
        if (named != 1) {
            return Optional.empty();
        }
        if (once) {
            return Optional.of(ONCE);
        }
        return Optional.of(monthly ? MONTHLY : new ChargePeriod(LineKind.RECURRING, yearly ? 12 : 3));
    }

    private static boolean any(String words, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> HeadingText.contains(words, phrase));
    }
}
