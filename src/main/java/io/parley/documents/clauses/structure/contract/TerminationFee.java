package io.parley.documents.clauses.structure.contract;

import io.parley.documents.clauses.text.Caught;
import io.parley.documents.clauses.text.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says of leaving early.
 *
 * @param value of the term, with its kind
 * @param confidence from 0 to 1
 */
record TerminationFee(Map<String, Object> value, double confidence) {

    private static final Pattern REMAINING = Pattern.compile(
            "remain\\w*|\\bunserved\\b|\\bunused\\b|\\bto run\\b|\\bstill owing\\b|\\bto go\\b|\\bwould (?:still )?have (?:paid|owed|fallen due)|剩下|未执行|未服务|尚未|未届满|所余|\\bbalance\\b|\\bleft\\b|unexpired|through the end|to the end|would have (?:been|become)|rest of (?:the|that|this|its)"
                    + "|\\bfor the rest\\b|until the end|\\boutstanding\\b|\\bunbilled\\b|not yet (?:billed|elapsed|due|invoiced)|yet to (?:run|come|be billed)|still to (?:run|come|be paid)|剩余|余下|未履行|未到期|尚余|未满|未使用");
    private static final String PERCENT = "(?<![\\d.])(?<pct>\\d{1,3}(?:\\.\\d+)?)%";
    private static final Pattern ONE_PERCENT = Pattern.compile(PERCENT);
    /** 打六折: six tenths are paid. */
    private static final Pattern TENTHS = Pattern.compile("(?<![\\d.])(?<n>[1-9](?:\\.\\d)?)折");

    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:all|the full|the entire|the total|the sum of|the aggregate|full amount|entire|every) [^;]{0,40}?(?:remaining|unpaid|unexpired|outstanding|balance|charges|fees|payments|amounts)"
                    + "|\\b(?:the )?(?:balance|remainder) of (?:the |all )?[^;]{0,30}?(?:charges|fees|payments|term)"
                    + "|\\bremaining [^;]{0,40}(?:in full|immediately due|become due|accelerat)"
                    + "|(?:剩余|余下|未履行)[^。;]{0,20}(?:全部|全额|所有)|(?:全部|所有|全额)[^。;]{0,16}(?:剩余|余下)");
    private static final Pattern FIRST_ONLY = Pattern.compile(
            "\\b(?:first|initial|opening) (?:contract |calendar |full )?(?:(?<n>\\d{1,2}) (?<unit>months?|years?)|(?<year>year))\\b"
                    + "|\\bafter (?:the |your |its )?(?<n3>\\d{1,2})(?:th|st|nd|rd) month\\b|\\b(?:up to|until|through|to) (?:the )?(?:end of )?(?:the )?(?:month (?<n4>\\d{1,2})|(?<n5>\\d{1,2})(?:th|st|nd|rd) month)\\b|\\b(?:once|after) (?:you(?:'ve| have) (?:been with us|stayed|had) (?:for )?)?(?<n6>\\d{1,2}) (?<unit6>months?|years?) (?:have|has|of service|are over|with us)|(?:使用|履行|服务|在网)?满(?<n7>\\d{1,2})(?<unit7>个月|年)|(?:首|前|头|最初)(?<n2>\\d{1,2})(?<unit2>个月|年)|(?<year2>首年|第1年|首个合同年度|第1个(?:合同|服务)年度)");
    private static final Pattern AFTER_FREE = Pattern.compile(
            "\\b(?:after|afterwards|later|thereafter|following|beyond|from month|from then|from the (?:second|third|\\d{1,2}(?:st|nd|rd|th)) (?:year|month)|subsequent)\\b[^;]{0,70}?\\b(?:no|without|free|nothing|not|never|owe nothing|costs? nothing)\\b"
                    + "|\\bno (?:early[- ])?(?:termination |cancellation |further )?(?:charge|fee|payment|penalty)\\w*[^;]{0,60}?\\b(?:after|thereafter|beyond|following)\\b"
                    + "|\\bnothing (?:is )?(?:due |owed |payable )?(?:after|thereafter)"
                    + "|(?:第\\d+个月(?:起|以后|之后)|此后|之后|其后|满\\d+个月后|满\\d+个月以后|以后|后)[^。;]{0,30}(?:不(?:再)?(?:支付|收取|承担|收|付)|无(?:需|须)?(?:支付|承担)?|免)");
    private static final Pattern DECLINING = Pattern.compile(
            "(?:us\\$|usd|\\$) ?(?<money>\\d[\\d,]*(?:\\.\\d+)?)[^;]{0,90}?(?:reduc|decreas|declin|less|minus|drop|lower|fall|go(?:es)? down|going down|com(?:es|ing) down|shrink|dimin|taper|melt|step\\w* down|amorti[sz]|knock|sink|lessen|credit|abat|ebb)\\w*[^;]{0,40}?(?:us\\$|usd|\\$) ?(?<step>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "|\\b(?:reduc|decreas|declin|drop|fall|com|go)\\w* (?:down )?(?:by )?(?:us\\$|usd|\\$) ?(?<step3>\\d[\\d,]*(?:\\.\\d+)?) (?:for )?(?:each|every|per|a) (?:\\w+ ){0,2}?month\\b[^;]{0,60}?\\b(?:from|starting (?:at|from)|beginning at|of)\\b[^;$]{0,40}?(?:us\\$|usd|\\$) ?(?<money3>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "|(?<money2>\\d[\\d,]*(?:\\.\\d+)?)元[^。]{0,50}?(?:每[^,。;]{0,8}?月|逐月|按月|月均)[^。;]{0,14}?(?:递减|减少|扣减|降低|核减|减去|抵减|少收|下降|减免?|少|降)(?:¥|人民币)?(?<step2>\\d[\\d,]*(?:\\.\\d+)?)元");
    private static final Pattern FLAT = Pattern.compile(
            "\\b(?:early[- ])?(?:termination|cancellation|disconnect\\w*|exit|leaving|discontinuance|breakage) (?:fee|charge|penalty|payment|liability|cost)s?\\b[^;$%]{0,45}?(?:us\\$|usd|\\$) ?(?<money>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "|\\b(?:pays?|owes?|is due|bill|charge)\\b[^;$%]{0,40}(?:us\\$|usd|\\$) ?(?<money4>\\d[\\d,]*(?:\\.\\d+)?) (?:for (?:each|every)|per|a|each) (?:\\w+ )?(?:line|seat|user|station|licen[sc]e|extension|person|phone line)"
                    + "|(?:us\\$|usd|\\$) ?(?<money3>\\d[\\d,]*(?:\\.\\d+)?) (?:flat |fixed |per (?:line|seat|user|station) |1-?time |1-?off |one-?off )?(?:early[- ])?(?:termination|cancellation) (?:fee|charge)"
                    + "|(?:违约金|解约金|解约费|提前终止费|终止费|退订费|退租费|退网费|退出费|补偿金|赔偿金)(?:共计|合计|为|按|:|每[线个席户]|固定|一次性|人民币|坐席|账号|每|,|¥|计)*(?<money2>\\d[\\d,]*(?:\\.\\d+)?)元");
    private static final Pattern PER_LINE = Pattern.compile(
            "(?:us\\$|usd|\\$) ?[\\d,.]*\\d (?:a|an) (?:line|seat|user|station|licen[sc]e|extension)\\b|\\b(?:per|for each|each|for every) (?:active |remaining |cancell?ed )?(?:line|seat|user|station|licen[sc]e|extension|account|endpoint)|每(?:条|个|1个)?(?:线|坐席|座席|席|用户|号码|账号|分机|许可)");
    private static final Pattern SHORTFALL = Pattern.compile(
            "\\b(?:shortfall|difference between|deficiency)\\b[^;]{0,120}?(?:us\\$|usd|\\$) ?(?<money>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "|(?:us\\$|usd|\\$) ?(?<money3>\\d[\\d,]*(?:\\.\\d+)?)[^;]{0,120}?\\b(?:shortfall|difference|deficiency)\\b"
                    + "|(?:承诺|最低)消费[^。;]{0,20}?(?<money2>\\d[\\d,]*(?:\\.\\d+)?)元[^。]{0,40}(?:差额|补足|不足)");
    private static final Pattern NONE = Pattern.compile(
            "\\bno (?:early[- ])?(?:termination|cancellation|exit) (?:fee|charge|penalty)s? (?:appl|is|are|will|shall|of any)"
                    + "|\\b(?:terminate|cancel|leave)\\b[^;]{0,40}at any time[^;]{0,50}without (?:any )?(?:penalty|charge|fee|further)"
                    + "|\\b(?:never|no|not|don't) (?:charge|fee|pay|owe)[^;]{0,20}\\b(?:for|when|if) (?:you )?(?:leav|cancel|terminat|end)\\w*|\\b(?:leave|cancel|terminate|stop)\\b[^;]{0,30}(?:at any time|whenever you (?:like|want))[^;]{0,40}(?:free of charge|at no (?:cost|charge)|for free|nothing)"
                    + "|随时(?:解除|终止|退订|解约)[^。;]{0,24}(?:不(?:收取|承担|支付)|无(?:需|须)(?:支付|承担)|免)");
    private static final Pattern CONDITION = Pattern.compile(
            "\\bif (?!customer|subscriber|client|you)|chronic|breach|clos(?:e|es|ing)|location|activation|after month|thereafter|\\bafter\\b|material|within|cause|uncured"
                    + "|违约|关闭|故障|未达标|后");
    private static final Pattern WITH_FEES = Pattern.compile(
            "(?:plus|including|inclusive of|increased by|along with|as well as|grossed up for|together with|and all|and (?:the )?applicable) (?:all |any |the |those |related |associated |applicable |regulatory |monthly )*(?:taxes|fees|surcharges|assessments|invoice items|pass-?through (?:items|charges))\\b"
                    + "|(?:连同|及|和|加上|包括)(?:相应|相关|应付|全部|各项|其)*(?:的)?(?:税费|附加费|规费|税金)|含(?:税|费用|附加费)");

    static Optional<TerminationFee> in(String text) {
        var first = firstMonths(text, 0.93);
        if (first.isPresent()) {
            return first;
        }
        var shortfall = SHORTFALL.matcher(text);
        if (shortfall.find()) {
            return Optional.of(new TerminationFee(
                    Map.of(
                            "kind",
                            "SHORTFALL",
                            "committed",
                            Quantity.money(Caught.any(shortfall, "money", "money2", "money3"))),
                    0.86));
        }
        var declining = DECLINING.matcher(text);
        if (declining.find()) {
            return Optional.of(new TerminationFee(
                    perLine(
                            text,
                            Map.of(
                                    "kind", "FLAT_DECLINING",
                                    "amount", Quantity.money(Caught.any(declining, "money", "money2", "money3")),
                                    "step", Quantity.money(Caught.any(declining, "step", "step2", "step3")))),
                    0.9));
        }
        return remaining(text).or(() -> flat(text)).or(() -> FlatFee.in(text)).or(() -> none(text));
    }

    /** What is left of the first months, and nothing afterwards. */
    static Optional<TerminationFee> firstMonths(String text, double confidence) {
        var first = FIRST_ONLY.matcher(text);
        return first.find() && AFTER_FREE.matcher(text).find()
                ? Optional.of(
                        new TerminationFee(Map.of("kind", "FIRST_MONTHS_ONLY", "months", months(first)), confidence))
                : Optional.empty();
    }

    private static Optional<TerminationFee> remaining(String text) {
        if (!REMAINING.matcher(text).find()) {
            return Optional.empty();
        }
        var percent = ONE_PERCENT.matcher(text);
        if (percent.find()) {
            var value = withFees(
                    text, Map.of("kind", "PERCENT_OF_REMAINING", "percent", Quantity.fraction(percent.group("pct"))));
            return Optional.of(new TerminationFee(value, 0.9));
        }
        var tenths = TENTHS.matcher(text);
        if (tenths.find()) {
            var share = Quantity.plain(new BigDecimal(tenths.group("n")).movePointLeft(1));
            return Optional.of(new TerminationFee(Map.of("kind", "PERCENT_OF_REMAINING", "percent", share), 0.84));
        }
        if (WHOLE.matcher(text).find()) {
            return Optional.of(
                    new TerminationFee(withFees(text, Map.of("kind", "PERCENT_OF_REMAINING", "percent", "1")), 0.72));
        }
        return Optional.empty();
    }

    private static Optional<TerminationFee> flat(String text) {
        var flat = FLAT.matcher(text);
        return flat.find()
                ? Optional.of(new TerminationFee(
                        perLine(
                                text,
                                Map.of(
                                        "kind",
                                        "FLAT",
                                        "amount",
                                        Quantity.money(Caught.any(flat, "money", "money2", "money3", "money4")))),
                        0.82))
                : Optional.empty();
    }

    private static Optional<TerminationFee> none(String text) {
        return NONE.matcher(text).find() && !CONDITION.matcher(text).find()
                ? Optional.of(new TerminationFee(Map.of("kind", "NONE"), 0.6))
                : Optional.empty();
    }

    private static Map<String, Object> withFees(String text, Map<String, Object> value) {
        return WITH_FEES.matcher(text).find() ? and(value, "basis", "MRC_PLUS_FEES") : value;
    }

    static Map<String, Object> perLine(String text, Map<String, Object> value) {
        return PER_LINE.matcher(text).find() ? and(value, "per", "LINE") : value;
    }

    private static Map<String, Object> and(Map<String, Object> value, String name, Object more) {
        var extended = new LinkedHashMap<>(value);
        extended.put(name, more);
        return extended;
    }

    private static int months(Matcher first) {
        if (first.group("year") != null || first.group("year2") != null) {
            return 12;
        }
        var unit = List.of("unit", "unit2", "unit6", "unit7").stream()
                .map(first::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("month");
        return new Quantity(Integer.parseInt(Caught.any(first, "n", "n2", "n3", "n4", "n5", "n6", "n7")), unit)
                .months();
    }
}
