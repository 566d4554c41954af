package io.parley.contracts.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.common.ProblemException;
import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import io.parley.tabular.RowProblemCode;
import io.parley.terms.InvoiceLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InvoiceSheetReaderTest {

    private final InvoiceSheetReader reader = new InvoiceSheetReader();

    @Test
    void theBillsOfTheCommittedPackagesAreReadWithoutAComplaint() throws IOException {
        for (var name : new String[] {"harbor-dental", "xinghe-logistics"}) {
            var sheet = reader.read(
                    "invoice-first.csv",
                    Files.readAllBytes(Path.of("src/main/resources/demo", name, "invoice-first.csv")),
                    "USD");

            assertThat(sheet.headerRow()).as(name).isEqualTo(1);
            assertThat(sheet.problems()).as(name).isEmpty();
            assertThat(sheet.lines()).as(name).hasSizeGreaterThan(8);
            assertThat(sheet.lines().getFirst().row()).as(name).isEqualTo(2);
        }
    }

    @Test
    void aTitleOtherHeadingsSignsAndASumAreUnderstood() {
        var sheet = read("""
                Bluemarten Communications;;;;
                Invoice 2027-0001;;;;

                Charge;Item code;Units;Rate;Net amount
                Seat licence;SEAT;42;$ 28.50;"$1,197.00"
                Recovery fee;;;;$12.00
                Subtotal;;;;"$1,209.00"
                """);

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.lines())
                .extracting(
                        InvoiceLine::row,
                        InvoiceLine::code,
                        InvoiceLine::description,
                        InvoiceLine::quantity,
                        InvoiceLine::unitPrice,
                        InvoiceLine::amount)
                .containsExactly(
                        tuple(
                                5,
                                "SEAT",
                                "Seat licence",
                                new BigDecimal("42"),
                                new BigDecimal("28.50"),
                                new BigDecimal("1197.00")),
                        tuple(6, "", "Recovery fee", null, null, new BigDecimal("12.00")));
    }

    @Test
    void aChineseBillInItsOwnEncodingIsUnderstood() {
        var bytes =
                "项目,编码,数量,单价,金额\n云坐席,YX-SEAT,120,￥68.00,8160.00元\n合计,,,,8160.00\n".getBytes(Charset.forName("GB18030"));

        var sheet = reader.read("账单.csv", bytes, "CNY");

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.description()).isEqualTo("云坐席");
            assertThat(line.unitPrice()).isEqualByComparingTo("68");
            assertThat(line.amount()).isEqualByComparingTo("8160");
        });
    }

    @Test
    void dirtyRowsAreNamedByRowAndColumnAndTheOthersStay() {
        var sheet = read("""
                code;description;qty;unit_price;amount
                A;Good;1;5.00;5.00
                B;No amount;1;;
                C;Not a number;1;5.00;five
                ;;1;5.00;5.00
                D;Odd quantity;some;5.00;5.00
                E;Derived;2;5.00;
                F;Absurd;1;1;9999999999999999
                ;;;Total due;99.00
                """);

        assertThat(sheet.lines()).extracting(InvoiceLine::code).containsExactly("A", "D", "E");
        assertThat(sheet.problems())
                .extracting(RowProblem::row, RowProblem::action, RowProblem::column, RowProblem::code)
                .containsExactly(
                        tuple(3, RowAction.REJECT, "amount", RowProblemCode.MISSING),
                        tuple(4, RowAction.REJECT, "amount", RowProblemCode.NOT_A_NUMBER),
                        tuple(5, RowAction.REJECT, "description", RowProblemCode.MISSING),
                        tuple(6, RowAction.WARN, "qty", RowProblemCode.NOT_A_NUMBER),
                        tuple(7, RowAction.WARN, "amount", RowProblemCode.DERIVED),
                        tuple(8, RowAction.REJECT, "amount", RowProblemCode.OUT_OF_RANGE),
                        tuple(9, RowAction.WARN, "amount", RowProblemCode.TOTAL_DIFFERS));
    }

    @Test
    void withoutHeadingsNothingIsGuessed() {
        var sheet = read("a;b;c\n1;2;3\n");

        assertThat(sheet.headerRow()).isZero();
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.problems()).extracting(RowProblem::code).containsExactly(RowProblemCode.MISSING);
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> reader.read("bill.pdf", new byte[] {1, 2, 3}, "USD"))
                .isInstanceOf(ProblemException.class);
    }

    private InvoiceSheet read(String text) {
        return reader.read("bill.csv", text.getBytes(StandardCharsets.UTF_8), "USD");
    }
}
