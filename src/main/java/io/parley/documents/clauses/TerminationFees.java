package io.parley.documents.clauses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What leaving early costs: one of the kinds of domain.md 1.1, from a sentence or from the rows below it. */
final class TerminationFees implements ClauseReader {

    private static final String KEY = "etf";
    private static final Pattern LEAVING = Pattern.compile(
            "\\b(?:terminat|cancel|discontinu|disconnect)\\w*|\\bearly\\b|\\bleav(?:e|es|ing)\\b|\\bend(?:s|ed|ing)? (?:the|this|a|an)\\b"
                    + "|\\bdefault|\\bexit|\\bquit|\\bwalk away|提前|解除|解约|退租|终止|退订|退网|销户|拆机|违约金");
    private static final Pattern OTHER = Pattern.compile(
            "chronic|promotional credit|warranty|\\b(?:before|prior to) (?:the |its |your |our |any )?(?:service |actual |planned |scheduled |first )?(?:activat|install|deliver|turn-?up|commission|go-live|cut-?over|start|commenc|accept)"
                    + "|(?:开通|竣工|交付|验收|实施|安装|上线|启用|起租)(?:之)?前|每逾期|未归还|未寄回");
    private static final Pattern DUE = Pattern.compile(
            "\\b(?:pay|owe|due|liab|charge|fee|amount|invoice|bill|damages)\\w*|支付|承担|收取|缴|违约金|赔偿|计算|计收");
    private static final Pattern REMAINING = Pattern.compile(
            "remain\\w*|\\bbalance\\b|\\bleft\\b|unexpired|through the end|to the end|would have (?:been|become)|rest of (?:the|that|this|its)"
                    + "|\\bfor the rest\\b|until the end|\\boutstanding\\b|\\bunbilled\\b|not yet (?:billed|elapsed|due|invoiced)|yet to (?:run|come|be billed)|still to (?:run|come|be paid)|剩余|余下|未履行|未到期|尚余|未满|未使用");
    private static final String PERCENT = "(?<![\\d.])(?<pct>\\d{1,3}(?:\\.\\d+)?)%";
    private static final Pattern ONE_PERCENT = Pattern.compile(PERCENT);
    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:all|the full|the entire|the total|the sum of|the aggregate|full amount|entire|every) [^;]{0,40}?(?:remaining|unpaid|unexpired|outstanding|balance|charges|fees|payments|amounts)"
                    + "|\\b(?:the )?(?:balance|remainder) of (?:the |all )?[^;]{0,30}?(?:charges|fees|payments|term)"
                    + "|\\bremaining [^;]{0,40}(?:in full|immediately due|become due|accelerat)"
                    + "|(?:剩余|余下|未履行)[^。;]{0,20}(?:全部|全额|所有)|(?:全部|所有|全额)[^。;]{0,16}(?:剩余|余下)");
    private static final Pattern FIRST_ONLY = Pattern.compile(
            "\\b(?:first|initial) (?:contract )?(?:(?<n>\\d{1,2}) (?<unit>months?|years?)|(?<year>year))\\b"
                    + "|(?:首|前)(?<n2>\\d{1,2})(?<unit2>个月|年)|(?<year2>首年|第1年|首个合同年度|第1个(?:合同|服务)年度)");
    private static final Pattern AFTER_FREE = Pattern.compile(
            "\\b(?:after|thereafter|following|beyond|from month|from then|subsequent)\\b[^;]{0,70}?\\b(?:no|without|free|nothing|not)\\b"
                    + "|\\bno (?:early[- ])?(?:termination |cancellation |further )?(?:charge|fee|payment|penalty)\\w*[^;]{0,60}?\\b(?:after|thereafter|beyond|following)\\b"
                    + "|\\bnothing (?:is )?(?:due |owed |payable )?(?:after|thereafter)"
                    + "|(?:此后|之后|其后|满\\d+个月后|以后|后)[^。;]{0,30}(?:不(?:再)?(?:支付|收取|承担|收|付)|无(?:需|须)?(?:支付|承担)?|免)");
    private static final Pattern DECLINING = Pattern.compile(
            "(?:us\\$|usd|\\$) ?(?<money>\\d[\\d,]*(?:\\.\\d+)?)[^;]{0,90}?(?:reduc|decreas|declin|less|minus|drop|lower|fall)\\w*[^;]{0,40}?(?:us\\$|usd|\\$) ?(?<step>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "|(?<money2>\\d[\\d,]*(?:\\.\\d+)?)元[^。]{0,40}?(?:每(?:满|使用|履行)?(?:1个)?月|逐月)[^。;]{0,12}?(?:递减|减少|扣减|减免?)(?<step2>\\d[\\d,]*(?:\\.\\d+)?)元");
    private static final Pattern FLAT = Pattern.compile(
            "\\b(?:early[- ])?(?:termination|cancellation|disconnect\\w*|exit|leaving|discontinuance|breakage) (?:fee|charge|penalty|payment|liability|cost)s?\\b[^;$%]{0,45}?(?:us\\$|usd|\\$) ?(?<money>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "|(?:us\\$|usd|\\$) ?(?<money3>\\d[\\d,]*(?:\\.\\d+)?) (?:flat |fixed |per (?:line|seat|user|station) |1-?time |1-?off |one-?off )?(?:early[- ])?(?:termination|cancellation) (?:fee|charge)"
                    + "|(?:违约金|解约金|解约费|提前终止费|终止费|退订费|退租费|退网费|退出费|补偿金|赔偿金)(?:共计|合计|为|按|:|每[线个席户]|固定|一次性|人民币|坐席|账号|每|,|¥|计)*(?<money2>\\d[\\d,]*(?:\\.\\d+)?)元");
    private static final Pattern PER_LINE = Pattern.compile(
            "\\b(?:per|for each|each|for every) (?:active |remaining |cancell?ed )?(?:line|seat|user|station|licen[sc]e|extension|account|endpoint)|每(?:条|个|1个)?(?:线|坐席|座席|席|用户|号码|账号|分机|许可)");
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
            "(?:plus|including|inclusive of|together with|and all|and applicable) (?:all |any |the |applicable )*(?:taxes|fees|surcharges)|含(?:税|费用|附加费)");

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() == PaperKind.SLA) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            var context = paper.around(sentence);
            if (LEAVING.matcher(context).find() && !OTHER.matcher(text).find()) {
                read(paper, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> read(Paper paper, Sentence sentence) {
        var text = sentence.text();
        if (!DUE.matcher(text).find()) {
            return Optional.empty();
        }
        var tiers = MonthTiers.of(text);
        if (tiers.size() > 1) {
            return Optional.of(finding(paper, sentence, Map.of("kind", "TIERED_BY_MONTH", "tiers", tiers), 0.95));
        }
        return single(text).map(read -> finding(paper, sentence, read.value(), read.confidence()));
    }

    private record Reading(Map<String, Object> value, double confidence) {}

    private static Optional<Reading> single(String text) {
        var first = FIRST_ONLY.matcher(text);
        if (first.find() && AFTER_FREE.matcher(text).find()) {
            return Optional.of(new Reading(Map.of("kind", "FIRST_MONTHS_ONLY", "months", months(first)), 0.93));
        }
        var shortfall = SHORTFALL.matcher(text);
        if (shortfall.find()) {
            return Optional.of(new Reading(
                    Map.of(
                            "kind",
                            "SHORTFALL",
                            "committed",
                            Quantity.money(any(shortfall, "money", "money2", "money3"))),
                    0.86));
        }
        var declining = DECLINING.matcher(text);
        if (declining.find()) {
            return Optional.of(new Reading(
                    perLine(
                            text,
                            Map.of(
                                    "kind", "FLAT_DECLINING",
                                    "amount", Quantity.money(any(declining, "money", "money2")),
                                    "step", Quantity.money(any(declining, "step", "step2")))),
                    0.9));
        }
        return remaining(text).or(() -> flat(text)).or(() -> none(text));
    }

    private static Optional<Reading> remaining(String text) {
        if (!REMAINING.matcher(text).find()) {
            return Optional.empty();
        }
        var percent = ONE_PERCENT.matcher(text);
        if (percent.find()) {
            var value = withFees(
                    text, Map.of("kind", "PERCENT_OF_REMAINING", "percent", Quantity.fraction(percent.group("pct"))));
            return Optional.of(new Reading(value, 0.9));
        }
        if (WHOLE.matcher(text).find()) {
            return Optional.of(
                    new Reading(withFees(text, Map.of("kind", "PERCENT_OF_REMAINING", "percent", "1")), 0.72));
        }
        return Optional.empty();
    }

    private static Optional<Reading> flat(String text) {
        var flat = FLAT.matcher(text);
        return flat.find()
                ? Optional.of(new Reading(
                        perLine(
                                text,
                                Map.of(
                                        "kind",
                                        "FLAT",
                                        "amount",
                                        Quantity.money(any(flat, "money", "money2", "money3")))),
                        0.82))
                : Optional.empty();
    }

    private static Optional<Reading> none(String text) {
        return NONE.matcher(text).find() && !CONDITION.matcher(text).find()
                ? Optional.of(new Reading(Map.of("kind", "NONE"), 0.6))
                : Optional.empty();
    }

    private static Map<String, Object> withFees(String text, Map<String, Object> value) {
        return WITH_FEES.matcher(text).find() ? and(value, "basis", "MRC_PLUS_FEES") : value;
    }

    private static Map<String, Object> perLine(String text, Map<String, Object> value) {
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
        var unit = first.group("unit") != null ? first.group("unit") : first.group("unit2");
        return new Quantity(Integer.parseInt(any(first, "n", "n2")), unit).months();
    }

    private static String any(Matcher matcher, String... groups) {
        for (var group : groups) {
            if (matcher.namedGroups().containsKey(group) && matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("None of the groups was caught in " + matcher.group());
    }

    private static Finding finding(Paper paper, Sentence sentence, Map<String, Object> value, double confidence) {
        var ordered = new LinkedHashMap<String, Object>();
        ordered.put("kind", value.getOrDefault("kind", ""));
        ordered.putAll(value);
        return Finding.of(KEY, ordered, paper, sentence, confidence);
    }
}
