package io.parley.quotes.sheet;

import io.parley.tabular.Cell;
import io.parley.tabular.CurrencySigns;
import io.parley.tabular.DateOrder;
import io.parley.tabular.DateReader;
import io.parley.tabular.SheetRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines above and below the table say about the whole offer. */
final class SheetFacts {

    private static final Pattern VALIDITY = Pattern.compile(
            "(valid (?:through|until|till|to|thru)|validity|expires?(?: on)?|expiry(?: date)?|expiration(?: date)?|good (?:through|until)"
                    + "|g[üu]ltig bis|valable jusqu['’]?(?:au|à)?|v[áa]lido hasta|valido fino al|geldig tot"
                    + "|有效期至|有效期限?|报价有效期|有效至|截止日期)\\s*[:：]?\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:quote|quotation|proposal|offer|estimate|angebot|devis|offerte|oferta|presupuesto|preventivo)\\b"
                    + "\\s*(?:no\\b\\.?|number|nr\\b\\.?|num\\b\\.?|n°|#|id\\b|ref\\b\\.?)?\\s*[:#]?\\s*"
                    + "((?=[^\\s,;]*\\d)[A-Z0-9][A-Z0-9/_.-]{2,39})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_LABEL = Pattern.compile(
            "(?:quote|quotation|proposal|offer|estimate|angebots?|devis)[ -]*(?:no\\.?|number|nr\\.?|nummer|#|id|ref\\.?|n°)\\s*[:：]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE_NUMBER = Pattern.compile(
            "(?:报价单?|方案)?(?:编号|单号)\\s*[:：]?\\s*([A-Za-z0-9][A-Za-z0-9/_.-]{2,39})|报价\\s*([A-Z][A-Z0-9-]*\\d[A-Z0-9-]*)");
    private static final Pattern DATE_START = Pattern.compile(
            "^(\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日?|[\\p{L}]{3,10}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? [\\p{L}]{3,10}\\.? \\d{4}|\\S+)");

    private final List<SheetRow> around;
    private final DateOrder order;

    /** @param around the rows that are no lines */
    SheetFacts(List<SheetRow> around, String currency) {
        this.around = around;
        this.order = currency.equals("USD") ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    Optional<LocalDate> validUntil() {
        for (SheetRow row : around) {
            for (int i = 0; i < row.cells().size(); i++) {
                Matcher found = VALIDITY.matcher(row.cell(i).text());
                if (found.find()) {
                    Optional<LocalDate> date =
                            found.group(2).isBlank() ? nextCell(row, i).flatMap(this::date) : date(found.group(2));
                    if (date.isPresent()) {
                        return date;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> date(Cell cell) {
        return cell.date() != null ? Optional.of(cell.date().toLocalDate()) : date(cell.text());
    }

    private Optional<LocalDate> date(String text) {
        Matcher start = DATE_START.matcher(text.strip());
        return start.find()
                ? DateReader.readDateTime(start.group(1), order).map(java.time.LocalDateTime::toLocalDate)
                : Optional.empty();
    }

    Optional<String> quoteNumber() {
        for (SheetRow row : around) {
            for (int i = 0; i < row.cells().size(); i++) {
                String text = row.cell(i).text();
                Matcher chinese = CHINESE_NUMBER.matcher(text);
                if (chinese.find()) {
                    return Optional.ofNullable(chinese.group(1) != null ? chinese.group(1) : chinese.group(2));
                }
                Matcher found = NUMBER.matcher(text);
                if (found.find()) {
                    return Optional.of(found.group(1));
                }
                if (NUMBER_LABEL.matcher(text.strip()).matches()) {
                    return nextCell(row, i).map(cell -> cell.text().strip());
                }
            }
        }
        return Optional.empty();
    }

    /** Currency named in a title or remark such as "All prices in EUR". */
    Optional<String> currency(String expected) {
        return around.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .filter(text -> !text.matches(".*[$€£¥￥]\\s?\\d.*"))
                .flatMap(text -> CurrencySigns.inText(text, expected).stream())
                .findFirst();
    }

    /** Whether prices are monthly or once, if the lines around the table speak of one only. */
    Optional<ChargePeriod> period() {
        List<ChargePeriod> named = around.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.number() == null && !cell.text().matches(".*\\d.*"))
                .flatMap(cell -> ChargePeriod.in(cell.text()).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Optional<Cell> nextCell(SheetRow row, int column) {
        return row.cells().stream()
                .skip(column + 1L)
                .filter(cell -> !cell.isBlank())
                .findFirst();
    }
}
