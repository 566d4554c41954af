package io.parley.documents.clauses.structure.fees;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.Caught;
import io.parley.documents.clauses.text.PaperLanguage;
import io.parley.documents.clauses.text.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** 账户管理费：每个企业账户每月60元: what a Chinese provider takes on top of the prices by the month, under a name of its own. */
public final class ChineseSurcharges implements ClauseReader {

    private static final Map<String, Pattern> FEES = fees();
    private static final Pattern AMOUNT = Pattern.compile(
            "¥?(?<![\\d.,])(?<money>\\d[\\d,]*(?:\\.\\d+)?)元|¥(?<money2>\\d[\\d,]*(?:\\.\\d+)?)|(?<![\\d.])(?<pct>\\d{1,2}(?:\\.\\d+)?)%");
    private static final Pattern BY_MONTH = Pattern.compile("每月|/月|月收|按月|每个月|逐月|每自然月");
    private static final Pattern PER_SEAT = Pattern.compile("(?:每|按|/)个?(?:坐席|座席|席位|席|分机|用户|线路|许可)");
    private static final Pattern PER_NUMBER = Pattern.compile("(?:每|按|/)个?号码");
    private static final Pattern EVERYTHING = Pattern.compile("(?:全部|各项|所有|当期|账单)(?:应付|费用|款项|总额|金额)");
    private static final Pattern OTHER =
            Pattern.compile("不(?:收|另收|再收|得收)|免收|没有|无(?:账户|行政|管理)|已含|包含在|逾期|滞纳|违约|一次性|退订|优惠|其他客户");
    private static final double SURE = 0.84;
    private static final int LONGEST = 120;

    @Override
    public List<String> keys() {
        return List.of("fee.*");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() == PaperKind.SLA || paper.language() != PaperLanguage.ZH) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            FEES.forEach((fee, name) -> read(sentence.text(), name)
                    .map(value -> Finding.of("fee." + fee, value, paper, sentence, SURE))
                    .ifPresent(found::add));
        }
        return found;
    }

    /** The first amount behind the name of the fee. */
    private static Optional<Map<String, Object>> read(String text, Pattern name) {
        var fee = name.matcher(text);
        if (text.length() > LONGEST || !fee.find() || OTHER.matcher(text).find()) {
            return Optional.empty();
        }
        var amount = AMOUNT.matcher(text);
        if (!amount.find(fee.end())) {
            return Optional.empty();
        }
        var value = new LinkedHashMap<String, Object>();
        value.put("authority", "PROVIDER");
        if (amount.group("pct") != null) {
            value.put("basis", EVERYTHING.matcher(text).find() ? "PCT_OF_ALL" : "PCT_OF_RECURRING");
            value.put(
                    "rate",
                    new BigDecimal(amount.group("pct"))
                            .movePointLeft(2)
                            .setScale(4, java.math.RoundingMode.HALF_UP)
                            .toPlainString());
            return Optional.of(value);
        }
        value.put(
                "basis",
                PER_SEAT.matcher(text).find()
                        ? "PER_SEAT"
                        : PER_NUMBER.matcher(text).find() ? "PER_NUMBER" : "PER_ACCOUNT");
        value.put("amount", Quantity.money(Caught.any(amount, "money", "money2")));
        return BY_MONTH.matcher(text).find() ? Optional.of(value) : Optional.empty();
    }

    private static Map<String, Pattern> fees() {
        var fees = new LinkedHashMap<String, Pattern>();
        fees.put("admin", Pattern.compile("(?:账户|账务|账单|行政|客户|企业账户)(?:管理|维护|服务)费|(?<![\\p{IsHan}])管理费"));
        fees.put("regulatory", Pattern.compile("(?:监管|合规|通信管理)(?:成本|回收|服务|分摊)*费"));
        return fees;
    }
}
