package io.parley.quotes.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import io.parley.tabular.RowProblemCode;
import io.parley.terms.LineKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets nobody has seen before: other headings, languages, layouts and habits. */
class ForeignSheetsTest {

    @Test
    void aGermanOfferWithSemicolonsAndDecimalCommas() {
        QuoteSheet sheet = csv(
                "Pos.;Artikelnummer;Bezeichnung;Menge;Einzelpreis (€);Abrechnung;Gesamtpreis\n"
                        + "1;NX-100;Nebenstelle Komfort;25;14,90;monatlich;372,50\n"
                        + "2;NX-200;Sprachaufzeichnung;5;4,00;mtl.;20,00\n"
                        + "3;NX-900;Einrichtung;1;1.250,00;einmalig;1.250,00\n"
                        + ";;Zwischensumme monatlich;;;;392,50\n"
                        + ";;Gesamtsumme einmalig netto;;;;1.250,00\n"
                        + "Alle Preise zzgl. MwSt. Gültig bis 31.01.2027\n",
                StandardCharsets.UTF_8,
                "EUR");
        assertThat(asText(sheet))
                .containsExactly(
                        "2 NX-100 25 14.90 RECURRING", "3 NX-200 5 4.00 RECURRING", "4 NX-900 1 1250.00 ONE_OFF");
        assertThat(sheet.currency()).isEqualTo("EUR");
        assertThat(sheet.validUntil()).isEqualTo("2027-01-31");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void aFrenchOfferInWindows1252() {
        QuoteSheet sheet = csv(
                "Devis n° D-2027-118\n\nRéférence;Désignation;Qté;P.U. HT;Périodicité;Montant HT\n"
                        + "VX1;Abonnement utilisateur – illimité;30;17,50 €;mensuel;525,00 €\n"
                        + "VX9;Mise en service;1;1 490,00 €;une fois;1 490,00 €\n"
                        + ";Total mensuel HT;;;;525,00 €\n",
                Charset.forName("windows-1252"),
                "EUR");
        assertThat(sheet.encoding()).isEqualTo("windows-1252");
        assertThat(asText(sheet)).containsExactly("4 VX1 30 17.50 RECURRING", "5 VX9 1 1490.00 ONE_OFF");
        assertThat(sheet.quoteNumber()).isEqualTo("D-2027-118");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void monthlyAndOneOffColumnsSideBySide() {
        QuoteSheet sheet = csv(
                "USOC,Service,Qty,MRC,NRC,Ext. MRC,Ext. NRC\n"
                        + "S1,SIP trunk,10,18.00,50.00,180.00,500.00\n"
                        + "S2,DID block of 20,2,5.00,,10.00,\n"
                        + "S3,Site survey,1,-,400.00,,400.00\n"
                        + "Total,,,,,190.00,900.00\n",
                StandardCharsets.UTF_8,
                "USD");
        assertThat(asText(sheet))
                .containsExactly(
                        "2 S1 10 18.00 RECURRING",
                        "2 S1 (2) 10 50.00 ONE_OFF",
                        "3 S2 2 5.00 RECURRING",
                        "4 S3 1 400.00 ONE_OFF");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void aChineseOfferWithGroupRowsUnitsAndSums() {
        QuoteSheet sheet = csv(
                "某某通信 报价单,,,,\n报价编号：HX-2026-88,,,有效期至：2026年12月31日,\n序号,服务内容,数量,单价,小计\n"
                        + "一、每月费用,,,,\n1,云坐席标准版,８０个,￥55.00,￥4400.00\n2,长途通话包,1,1.2万元,1.2万元\n"
                        + ",小计,,,￥16400.00\n二、一次性费用,,,,\n3,安装调试,1,3000元,3000元\n合计（大写）：壹万玖仟肆佰元整,,,,19400.00\n",
                Charset.forName("GB18030"),
                "CNY");
        assertThat(sheet.encoding()).isEqualTo("GB18030");
        assertThat(sheet.lines()).extracting(QuoteSheetLine::description).containsExactly("云坐席标准版", "长途通话包", "安装调试");
        assertThat(asText(sheet))
                .containsExactly(
                        "5 row-5 80 55.00 RECURRING", "6 row-6 1 12000.00 RECURRING", "9 row-9 1 3000.00 ONE_OFF");
        assertThat(sheet.quoteNumber()).isEqualTo("HX-2026-88");
        assertThat(sheet.validUntil()).isEqualTo("2026-12-31");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void utf16WithTabs() {
        byte[] content = "\uFEFFPart No\tItem\tSeats\tPrice/seat/month\nP-1\tUser licence\t15\t$12.00\n"
                .getBytes(StandardCharsets.UTF_16LE);
        QuoteSheet sheet = read("export.csv", content, "USD", 15);
        assertThat(sheet.encoding()).isEqualTo("UTF-16LE");
        assertThat(asText(sheet)).containsExactly("2 P-1 15 12.00 RECURRING");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void theSecondSheetIsTheRightOne() {
        byte[] content = SheetBook.sheet("Cover")
                .row("Our proposal for you")
                .row("Prepared by", "Jane Doe")
                .andSheet("Pricing")
                .row("Product code", "Product name", "Units", "Net price", "Billing frequency")
                .row("A1", "Voice seat", 20, 21.5, "Monthly")
                .format(3, "\"$\"#,##0.00")
                .row("A2", "Onboarding", 1, 800, "One-off")
                .bytes();
        QuoteSheet sheet = read("offer.xlsx", content, "USD", 20);
        assertThat(sheet.sheet()).isEqualTo("Pricing");
        assertThat(sheet.currencyStated()).isTrue();
        assertThat(asText(sheet)).containsExactly("2 A1 20 21.50 RECURRING", "3 A2 1 800.00 ONE_OFF");
    }

    @Test
    void anotherSheetWithLinesIsNotForgottenSilently() {
        byte[] content = SheetBook.sheet("Monthly")
                .row("Code", "Description", "Qty", "Price")
                .row("A1", "Voice seat", 20, 21.5)
                .row("A2", "Recording", 5, 4)
                .andSheet("One-time")
                .row("Code", "Description", "Qty", "Price")
                .row("B1", "Porting", 20, 5)
                .bytes();
        QuoteSheet sheet = read("offer.xlsx", content, "USD", 20);
        assertThat(asText(sheet)).containsExactly("2 A1 20 21.50 RECURRING", "3 A2 5 4.00 RECURRING");
        assertThat(codes(sheet)).containsExactly(RowProblemCode.OTHER_SHEET);
    }

    @Test
    void mergedTitlesAndHeadingsInTwoRows() {
        byte[] content = SheetBook.sheet("Quote")
                .row("ACME Telecom quotation Q-77-12")
                .merge("A1:G1")
                .row("", "", "", "Monthly", "", "One-time", "")
                .merge("D2:E2")
                .merge("F2:G2")
                .row("Item #", "Item", "Qty", "Unit price", "Total", "Unit price", "Total")
                .row("M-1", "Hosted seat", 30, 15, 450, 10, 300)
                .row("M-2", "Toll-free number", 2, 3, 6, "", "")
                .bytes();
        QuoteSheet sheet = read("offer.xlsx", content, "USD", 30);
        assertThat(asText(sheet))
                .containsExactly("4 M-1 30 15.00 RECURRING", "4 M-1 (2) 30 10.00 ONE_OFF", "5 M-2 2 3.00 RECURRING");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void aPeriodMergedOverSeveralRowsHoldsForEach() {
        byte[] content = SheetBook.sheet("Quote")
                .row("SKU", "Description", "Quantity", "Rate", "Frequency")
                .row("A", "Seat", 12, 20, "Monthly")
                .row("B", "Fax line", 1, 8, "")
                .merge("E2:E3")
                .bytes();
        assertThat(asText(read("offer.xlsx", content, "USD", 12)))
                .containsExactly("2 A 12 20.00 RECURRING", "3 B 1 8.00 RECURRING");
    }

    @Test
    void hiddenRowsAndComputedTotalsAreMarkedAndHiddenSheetsLeftAlone() {
        byte[] content = SheetBook.sheet("Old prices")
                .row("SKU", "Description", "Quantity", "Rate", "Per", "Total")
                .row("A", "Seat", 12, 99, "month", 1188)
                .row("B", "Fax", 1, 99, "month", 99)
                .hideSheet()
                .andSheet("Quote")
                .row("SKU", "Description", "Quantity", "Rate", "Per", "Total")
                .row("A", "Seat", 12, 20, "month", "=C2*D2 ⇒ 240")
                .row("B", "Secret fee", 1, 8, "month", 8)
                .hideLastRow()
                .bytes();
        QuoteSheet sheet = read("offer.xlsx", content, "USD", 12);
        assertThat(asText(sheet)).containsExactly("2 A 12 20.00 RECURRING", "3 B 1 8.00 RECURRING");
        assertThat(codes(sheet)).containsExactly(RowProblemCode.COMPUTED, RowProblemCode.HIDDEN);
    }

    @Test
    void yearlyPricesAreDividedOnlyWhenNothingIsLost() {
        QuoteSheet sheet = csv(
                "Code,Description,Qty,Price,Billing cycle\nA,Licence,10,120.00,yearly\nB,Archive,1,100.00,per year\n"
                        + "C,Portal,1,30.00,quarterly\nD,Minutes,1,9.00,weekly\n",
                StandardCharsets.UTF_8,
                "USD");
        assertThat(asText(sheet)).containsExactly("2 A 10 10.00 RECURRING", "4 C 1 10.00 RECURRING");
        assertThat(sheet.problems())
                .extracting(RowProblem::row, RowProblem::action, RowProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, RowAction.WARN, RowProblemCode.DERIVED),
                        org.assertj.core.groups.Tuple.tuple(3, RowAction.REJECT, RowProblemCode.UNKNOWN_PERIOD),
                        org.assertj.core.groups.Tuple.tuple(4, RowAction.WARN, RowProblemCode.DERIVED),
                        org.assertj.core.groups.Tuple.tuple(5, RowAction.REJECT, RowProblemCode.UNKNOWN_PERIOD));
    }

    @Test
    void aMissingPriceIsDerivedOnlyWhenItIsExact() {
        QuoteSheet sheet = csv(
                "Code,Description,Qty,Unit price,Per,Total\nA,Seat,4,,month,50.00\nB,Fax,3,,month,10.00\n",
                StandardCharsets.UTF_8,
                "USD");
        assertThat(asText(sheet)).containsExactly("2 A 4 12.50 RECURRING");
        assertThat(codes(sheet)).containsExactly(RowProblemCode.DERIVED, RowProblemCode.MISSING);
    }

    @Test
    void trailingNotesSignaturesAndTaxesAreNoLines() {
        QuoteSheet sheet = csv(
                "Code,Description,Qty,Unit price,Per,Total\nA,Seat,4,12.50,month,50.00\n,Subtotal,,,,50.00\n"
                        + ",Sales tax (est.),,,,4.00\n,Grand total,,,,54.00\n\nNotes:\n1.,Prices exclude travel\n"
                        + "2.,\"Total care plan is extra, see page 3\"\nAccepted by,,,Date,,\n",
                StandardCharsets.UTF_8,
                "USD");
        assertThat(asText(sheet)).containsExactly("2 A 4 12.50 RECURRING");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void aTotalOverTheWholeTermAccusesNoRow() {
        QuoteSheet sheet = csv(
                "Code,Description,Qty,Monthly fee,Contract total\nA,Seat,10,20.00,7200.00\nB,Recording,5,4.00,720.00\n",
                StandardCharsets.UTF_8,
                "USD");
        assertThat(asText(sheet)).containsExactly("2 A 10 20.00 RECURRING", "3 B 5 4.00 RECURRING");
        assertThat(codes(sheet)).containsExactly(RowProblemCode.TOTAL_DIFFERS);
        assertThat(sheet.problems().getFirst().action()).isEqualTo(RowAction.WARN);
    }

    @Test
    void aDiscountColumnGivesTheNetPrice() {
        QuoteSheet sheet = csv(
                "Code,Description,Qty,List price,Discount,Unit price,Per,Total\nA,Seat,10,25.00,20%,20.00,month,200.00\n",
                StandardCharsets.UTF_8, "USD");
        assertThat(asText(sheet)).containsExactly("2 A 10 20.00 RECURRING");
        QuoteSheet gross = csv(
                "Code,Description,Qty,Price,Discount,Per,Total\nA,Seat,10,25.00,20%,month,200.00\n",
                StandardCharsets.UTF_8, "USD");
        assertThat(asText(gross)).containsExactly("2 A 10 20.00 RECURRING");
        assertThat(codes(gross)).containsExactly(RowProblemCode.DERIVED);
    }

    @Test
    void freeAndIncludedItemsCostNothingAndAreMarked() {
        QuoteSheet sheet = csv(
                "Code,Description,Qty,Unit price,Charge type\nA,Seat,10,20.00,Recurring\nB,Setup,1,waived,Non-recurring\n",
                StandardCharsets.UTF_8,
                "USD");
        assertThat(asText(sheet)).containsExactly("2 A 10 20.00 RECURRING", "3 B 1 0.00 ONE_OFF");
        assertThat(codes(sheet)).containsExactly(RowProblemCode.DERIVED);
    }

    @Test
    void oneRowInAnotherCurrencyIsRejectedAndTheOthersStay() {
        QuoteSheet sheet = csv(
                "Code,Description,Qty,Unit price,Per\nA,Seat,10,$20.00,month\nB,Fax,2,$3.00,month\nC,Roaming,1,€9.00,month\n",
                StandardCharsets.UTF_8,
                "USD");
        assertThat(asText(sheet)).containsExactly("2 A 10 20.00 RECURRING", "3 B 2 3.00 RECURRING");
        assertThat(codes(sheet)).containsExactly(RowProblemCode.OTHER_CURRENCY);
    }

    @Test
    void siteCategoryAndMonthColumnsAreKept() {
        QuoteSheet sheet = csv(
                "Location|SKU|Description|Category|Qty|Price|Frequency|Charge month\n"
                        + "HQ|A|Seat|Voice|10|20.00|Monthly|\nDepot|A|Seat|Voice|4|20.00|Monthly|\n"
                        + "HQ|B|Desk phone|Hardware|10|90.00|One-time|3\n",
                StandardCharsets.UTF_8,
                "USD");
        assertThat(asText(sheet))
                .containsExactly("2 A 10 20.00 RECURRING", "3 A (2) 4 20.00 RECURRING", "4 B 10 90.00 ONE_OFF");
        assertThat(sheet.lines()).extracting(QuoteSheetLine::site).containsExactly("HQ", "Depot", "HQ");
        assertThat(sheet.lines().getLast().month()).isEqualTo(3);
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void aRepeatedHeadingAfterAPageBreakIsNoLine() {
        QuoteSheet sheet = csv(
                "Code,Description,Qty,Unit price,Per\nA,Seat,10,20.00,month\nCode,Description,Qty,Unit price,Per\n"
                        + "B,Fax,2,3.00,month\n",
                StandardCharsets.UTF_8,
                "USD");
        assertThat(asText(sheet)).containsExactly("2 A 10 20.00 RECURRING", "4 B 2 3.00 RECURRING");
    }

    @Test
    void swissNumbersUnitsInCellsAndACurrencyInTheTitle() {
        QuoteSheet sheet = csv(
                "Angebot A-5521 – alle Preise in CHF\n\nArtikel-Nr.;Leistung;Anzahl;Preis pro Einheit;Turnus\n"
                        + "K1;Lizenz;1’200 Stk.;3.50;pro Monat\nK2;Projekt;1;12’500.00;einmalig\n",
                StandardCharsets.UTF_8,
                "EUR");
        assertThat(asText(sheet)).containsExactly("4 K1 1200 3.50 RECURRING", "5 K2 1 12500.00 ONE_OFF");
        assertThat(sheet.currency()).isEqualTo("CHF");
        assertThat(codes(sheet)).containsExactly(RowProblemCode.OTHER_CURRENCY);
    }

    @Test
    void thePeriodMayStandInThePriceItself() {
        QuoteSheet sheet = csv(
                "Product,Qty,Price\nCloud seat,25,$18.00/user/mo\nHandset,25,$89.00 one-time\n",
                StandardCharsets.UTF_8,
                "USD");
        assertThat(asText(sheet)).containsExactly("2 row-2 25 18.00 RECURRING", "3 row-3 25 89.00 ONE_OFF");
        assertThat(sheet.lines()).extracting(QuoteSheetLine::kind).contains(LineKind.ONE_OFF);
    }

    private static QuoteSheet csv(String text, Charset charset, String currency) {
        return read("offer.csv", text.getBytes(charset), currency, 0);
    }

    private static QuoteSheet read(String name, byte[] content, String currency, int seats) {
        return new QuoteSheetReader().read(name, content, QuoteSheetRequest.of(currency, seats, List.of()));
    }

    private static List<String> asText(QuoteSheet sheet) {
        return sheet.lines().stream()
                .map(line ->
                        line.row() + " " + line.code() + " " + line.quantity().toPlainString() + " "
                                + line.unitPrice().toPlainString() + " " + line.kind())
                .toList();
    }

    private static List<RowProblemCode> codes(QuoteSheet sheet) {
        return sheet.problems().stream().map(RowProblem::code).toList();
    }
}
