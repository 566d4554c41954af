package io.parley.warranty.sheet;

import static io.parley.warranty.sheet.PolicyColumn.ADVANCE;
import static io.parley.warranty.sheet.PolicyColumn.AS_OF;
import static io.parley.warranty.sheet.PolicyColumn.BASIS;
import static io.parley.warranty.sheet.PolicyColumn.BATTERY;
import static io.parley.warranty.sheet.PolicyColumn.CLASS_NAME;
import static io.parley.warranty.sheet.PolicyColumn.DEDUCTIBLE;
import static io.parley.warranty.sheet.PolicyColumn.END_OF_SALE;
import static io.parley.warranty.sheet.PolicyColumn.FAILURE_RATE;
import static io.parley.warranty.sheet.PolicyColumn.FAMILY;
import static io.parley.warranty.sheet.PolicyColumn.FREIGHT;
import static io.parley.warranty.sheet.PolicyColumn.GRANTOR;
import static io.parley.warranty.sheet.PolicyColumn.HEADSET;
import static io.parley.warranty.sheet.PolicyColumn.ID;
import static io.parley.warranty.sheet.PolicyColumn.INHERITS;
import static io.parley.warranty.sheet.PolicyColumn.LAST_SUPPORT;
import static io.parley.warranty.sheet.PolicyColumn.MANUFACTURER;
import static io.parley.warranty.sheet.PolicyColumn.OFFSET;
import static io.parley.warranty.sheet.PolicyColumn.OTHER;
import static io.parley.warranty.sheet.PolicyColumn.PATTERN;
import static io.parley.warranty.sheet.PolicyColumn.PSU;
import static io.parley.warranty.sheet.PolicyColumn.RESPONSE;
import static io.parley.warranty.sheet.PolicyColumn.SOFTWARE;
import static io.parley.warranty.sheet.PolicyColumn.SOURCE;
import static io.parley.warranty.sheet.PolicyColumn.TERM;

import io.parley.tabular.ColumnDictionary;
import java.util.Set;

/** What lists of warranty policies call their columns, in English and Chinese. */
final class PolicyHeadings {

    static final ColumnDictionary<PolicyColumn> DICTIONARY = new ColumnDictionary<PolicyColumn>()
            .add(ID, "policy id", "policy", "policy no", "id", "政策编号", "编号")
            .add(MANUFACTURER, "manufacturer", "maker", "brand", "vendor", "厂商", "厂家", "品牌")
            .add(FAMILY, "family", "series", "product family", "系列", "产品系列")
            .add(PATTERN, "sku pattern", "pattern", "sku", "skus", "part numbers", "型号匹配", "适用型号", "型号")
            .add(GRANTOR, "grantor", "granted by", "warrantor", "质保方", "保修方")
            .add(CLASS_NAME, "class", "warranty class", "warranty type", "warranty", "类别", "质保类别")
            .add(BASIS, "start basis", "starts from", "starts at", "basis", "counts from", "起算点", "起算")
            .add(OFFSET, "offset months", "offset", "顺延月数", "顺延")
            .add(TERM, "term months", "term", "warranty months", "months", "质保月数", "质保期", "保修月数")
            .add(PSU, "psu months", "power supply months", "psu", "power supply", "电源月数", "电源")
            .add(BATTERY, "battery months", "battery", "电池月数", "电池")
            .add(HEADSET, "headset months", "headset", "耳机月数", "耳机")
            .add(SOFTWARE, "software months", "software", "firmware months", "软件月数", "软件")
            .add(END_OF_SALE, "end of sale", "eos", "停售日期", "停售")
            .add(LAST_SUPPORT, "last support", "end of support", "last day of support", "停止支持日期", "停止支持")
            .add(FAILURE_RATE, "annual failure rate", "failure rate", "afr", "年故障率", "故障率")
            .add(SOURCE, "source", "document", "来源", "出处")
            .add(AS_OF, "as of", "checked on", "verified", "核实日期", "截至日期")
            .add(ADVANCE, "advance replacement", "advance exchange", "先换后修")
            .add(RESPONSE, "response days", "replacement days", "响应天数")
            .add(FREIGHT, "freight paid by", "freight", "shipping paid by", "运费承担")
            .add(DEDUCTIBLE, "deductible", "免赔额")
            .add(INHERITS, "replacement inherits", "replacement warranty", "换新质保")
            .add(OTHER, "note", "remark", "备注");

    private static final Set<PolicyColumn> NEEDED = Set.of(ID, PATTERN, BASIS, TERM);

    private PolicyHeadings() {}

    /** True if these meanings make a row the headings of a list of policies. */
    static boolean enough(Set<PolicyColumn> meanings) {
        return meanings.containsAll(NEEDED);
    }
}
