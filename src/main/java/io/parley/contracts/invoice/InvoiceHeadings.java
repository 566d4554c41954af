package io.parley.contracts.invoice;

import static io.parley.contracts.invoice.InvoiceColumn.AMOUNT;
import static io.parley.contracts.invoice.InvoiceColumn.CODE;
import static io.parley.contracts.invoice.InvoiceColumn.DESCRIPTION;
import static io.parley.contracts.invoice.InvoiceColumn.OTHER;
import static io.parley.contracts.invoice.InvoiceColumn.POSITION;
import static io.parley.contracts.invoice.InvoiceColumn.QUANTITY;
import static io.parley.contracts.invoice.InvoiceColumn.UNIT_PRICE;

import io.parley.tabular.ColumnDictionary;
import io.parley.tabular.HeadingText;
import java.util.List;
import java.util.Set;

/** What bills call their columns and their sums, in English and Chinese. */
final class InvoiceHeadings {

    static final ColumnDictionary<InvoiceColumn> DICTIONARY = new ColumnDictionary<InvoiceColumn>()
            .add(POSITION, "line no", "line", "line #", "#", "no", "pos", "position", "seq", "row", "序号", "行号")
            .add(CODE, "code", "item code", "charge code", "product code", "sku", "usoc", "part number", "item no")
            .add(CODE, "item number", "service code", "product id", "编码", "代码", "产品编码", "费用编码", "项目编码", "科目编码", "货号")
            .add(DESCRIPTION, "description", "item description", "charge description", "charge", "product", "service")
            .add(DESCRIPTION, "details", "charge type", "name", "项目", "费用项目", "名称", "产品名称", "项目名称", "描述", "摘要", "费用名称")
            .addAny(List.of(DESCRIPTION, CODE), "item", "产品", "品名", "服务")
            .add(QUANTITY, "qty", "quantity", "units", "seats", "users", "count", "number of units", "lines billed")
            .add(QUANTITY, "数量", "坐席数", "用户数", "个数", "计费数量")
            .add(
                    UNIT_PRICE,
                    "unit price",
                    "rate",
                    "price",
                    "unit rate",
                    "price each",
                    "unit cost",
                    "each",
                    "monthly rate")
            .add(UNIT_PRICE, "单价", "价格", "资费", "费率", "月单价", "含税单价", "不含税单价")
            .add(
                    AMOUNT,
                    "amount",
                    "total",
                    "line total",
                    "charges",
                    "extended",
                    "extended price",
                    "net amount",
                    "billed")
            .add(AMOUNT, "amount billed", "amount due", "total amount", "sum", "total price", "line amount")
            .add(AMOUNT, "金额", "小计", "合计", "总价", "账单金额", "应付金额", "费用", "含税金额", "不含税金额")
            .add(
                    OTHER,
                    "period",
                    "billing period",
                    "service period",
                    "from",
                    "to",
                    "site",
                    "location",
                    "tax code",
                    "date")
            .add(OTHER, "unit", "currency", "remark", "账期", "计费周期", "站点", "单位", "币种", "备注", "税率");

    private static final List<String> TOTALS = List.of(
            "total",
            "totals",
            "subtotal",
            "sub total",
            "grand total",
            "total due",
            "amount due",
            "balance due",
            "合计",
            "小计",
            "总计",
            "共计",
            "总额",
            "应付总额");

    private InvoiceHeadings() {}

    /** True if these meanings make a row the headings of a bill. */
    static boolean enough(Set<InvoiceColumn> meanings) {
        boolean money = meanings.contains(AMOUNT) || meanings.contains(UNIT_PRICE) && meanings.contains(QUANTITY);
        return money && (meanings.contains(CODE) || meanings.contains(DESCRIPTION));
    }

    static boolean saysTotal(String text) {
        var words = HeadingText.words(text);
        return TOTALS.stream().anyMatch(total -> HeadingText.contains(words, total));
    }
}
