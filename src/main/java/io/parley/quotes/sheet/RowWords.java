package io.parley.quotes.sheet;

import io.parley.tabular.HeadingText;
import java.util.List;

/** Words by which a row says that it is a sum, a tax or a gift rather than a line. */
final class RowWords {

    private static final List<String> TOTAL = words(
            "total",
            "totals",
            "subtotal",
            "sub total",
            "grand total",
            "sum",
            "summe",
            "zwischensumme",
            "gesamt",
            "gesamtsumme",
            "gesamtbetrag",
            "gesamtpreis",
            "endbetrag",
            "nettobetrag",
            "nettosumme",
            "somme",
            "sous total",
            "totale",
            "totaal",
            "subtotaal",
            "suma",
            "amount due",
            "合计",
            "小计",
            "总计",
            "共计",
            "总额",
            "总价",
            "总金额",
            "累计",
            "大写",
            "汇总");
    private static final List<String> TAX = words(
            "tax",
            "taxes",
            "vat",
            "sales tax",
            "gst",
            "hst",
            "mwst",
            "ust",
            "mehrwertsteuer",
            "umsatzsteuer",
            "tva",
            "iva",
            "btw",
            "surcharge",
            "surcharges",
            "税",
            "税额",
            "税金",
            "增值税");
    private static final List<String> FREE = words(
            "free",
            "waived",
            "included",
            "incl",
            "no charge",
            "nc",
            "n c",
            "complimentary",
            "gratis",
            "kostenlos",
            "inklusive",
            "inkl",
            "enthalten",
            "offert",
            "inclus",
            "gratuit",
            "incluido",
            "incluso",
            "gratuito",
            "免费",
            "赠送",
            "已包含",
            "包含",
            "免收",
            "免");

    private RowWords() {}

    private static List<String> words(String... phrases) {
        return List.of(phrases).stream().map(HeadingText::words).toList();
    }

    static boolean saysTotal(String text) {
        return any(text, TOTAL);
    }

    static boolean saysTax(String text) {
        return any(text, TAX);
    }

    /** A price cell that says in words that nothing is charged. */
    static boolean saysFree(String text) {
        String words = HeadingText.words(text);
        return words.length() <= 20 && FREE.stream().anyMatch(words::equals);
    }

    private static boolean any(String text, List<String> phrases) {
        String words = HeadingText.words(text);
        return phrases.stream().anyMatch(phrase -> HeadingText.contains(words, phrase));
    }
}
