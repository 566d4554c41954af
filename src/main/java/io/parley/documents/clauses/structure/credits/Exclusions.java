package io.parley.documents.clauses.structure.credits;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Causes for which no outage counts: the sentence that announces them, and the items of the list below it. */
public final class Exclusions implements ClauseReader {

    private static final Pattern ANNOUNCES = Pattern.compile(
            "\\bno (?:service )?(?:credits?|allowances?|compensation|rebates?)\\b[^;]{0,60}\\b(?:due|given|for|payable|apply|made|arise|when|where|if)|\\b(?:is|are|be|constitutes?|counts? as) (?:not|no|never) (?:an? )?(?:considered )?(?:outages?|downtime|unavailab\\w*|interruptions?|failures?|service level)|\\b(?:don't|doesn't|won't|never) (?:count|pay|credit|include|cover|apply)|\\bnot (?:be )?(?:responsible|liable|eligible|answerable|accountable)|\\bnot our (?:fault|responsibility)|\\bleft out\\b|\\bnot (?:reckoned|taken into account|chargeable|attributable to us|deemed|regarded as)|\\bno (?:outage|downtime|interruption|failure)\\b|\\bisn't (?:our|on us)|\\b(?:does|do|did|will|shall)n't count|\\bset aside\\b|\\bexcused?\\b|\\bnever (?:unavailab|downtime|an outage)|\\b(?:does|do|shall|will) not (?:extend|cover|run|be reckoned|be regarded)|\\b(?:omit|omitted|deducted|subtracted)\\b|\\bleave out\\b|\\b(?:do|does|shall|will) not (?:include|count|apply|be counted|constitute|qualify)"
                    + "|\\bnor (?:are|is|do|does|will|shall) (?:the following|these|any|we)\\b|\\b(?:not counted|not lost time)\\b|\\b(?:not (?:counted|covered|included|considered|treated)|excluded|excludes?|excluding|exclusions?|exceptions?|disregarded)\\b"
                    + "|不(?:予|再|应|会)?(?:作为?|按|视为|认定为|算作?)[^。;,]{0,4}(?:中断|故障|不可用|停机|违约)|不(?:予)?计|不计入|不算|不计算|不在此列|不纳入|不作为(?:中断|故障)|不认定|不承担(?:责任|赔)|不(?:归|由)(?:我们|乙方|我方)|我们不负责|不在(?:赔|补|保)|除外|免责|不属于|不视为|不包括|剔除|不(?:予)?(?:赔付|补偿)");
    private static final Pattern HEADING = Pattern.compile(
            "exclu|exception|excus|leave out|(?:never|don\'t|do not) count|(?:outside|beyond)[^/]{0,24}control|(?:not|never|n\'t)\\b[^/]{0,12}(?:lost time|downtime|outage|unavailab)|except|not reckoned|left out|no credit|(?:not|n't) (?:count|cover)|not cover|not count|doesn't count|don't count|no (?:credit|allowance)|不算|不管|不负责|不归|除外|免责|例外|排除|不(?:予)?计|不(?:予)?赔|不(?:予)?补|不承担");
    private static final Pattern COUNTS = Pattern.compile(
            "\\b(?:do|does|shall|will) (?:also |still )?count\\b|\\b(?:that's|is|are|remains?|stays?) (?:our|on us|the (?:provider|company|carrier)'s)\\b(?! (?:records?|logs?|monitor))|\\bwe (?:still )?(?:answer|stand in|pay|take responsibility|are responsible)|\\bcounts? (?:in full|all the same|as ours|against us)|仍(?:由|属于|算|计入)|照(?:常|样)?(?:算|计)|属于(?:我们|乙方|我方)|由我们负责|均?不属于(?:除外|免责|例外)|\\bnot excluded|\\bare not exclu|\\b(?:counts?|counted|treated) as (?:an? )?(?:downtime|outage|unavailab)"
                    + "|\\bremain\\w* (?:our|the provider|the company|lost time|downtime|outage|an outage|counted|unavailab)|\\bnot an exclusion|不属于(?:免责|除外|不计|例外)|不(?:在|属)[^。;]{0,10}(?:不计入|免责|除外)|不作为免责|(?<!不)(?<!不予)(?<!不会)计入(?:中断|故障|不可用)(?!.*不计入)|由(?:乙方|[一-龥]{2,4})负责|不免除");
    /** That maintenance must be announced to the customer does not make the customer a cause. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "mainten[^;]{0,120}(?:notif|announc|inform|advance|notice)|(?:notif|announc|notice)[^;]{0,120}mainten|(?:维护|检修|割接)[^;]{0,60}(?:通知|公告|告知)|(?:通知|公告|告知|提前)[^;]{0,60}(?:维护|检修|割接)");

    /** A power cut at the customer's is not the customer's doing. */
    private static final Pattern POWER_AT_CUSTOMER = Pattern.compile(
            "\\b(?:power|electric\\w*|mains|current)\\b[^;,.]{0,40}?\\b(?:at|in|to|on) (?:your|customer's|the customer's|the subscriber's|subscriber's|the client's|client's) (?:\\w+ )?(?:place|office|site|premises|address|building|location|side)s?\\b");
    /** "Your own network, equipment or broadband" is the customer's, whoever runs the line. */
    private static final Pattern OWN_LINE = Pattern.compile("(\\byour own\\b[^;.]{0,40}?)\\bbroadband\\b");

    private static final Map<String, Pattern> CAUSES = causes();
    private static final Pattern ANOTHER_LIST = Pattern.compile(
            "minim|shorter|less than|分钟|\\bindividual|\\boptional services|个别|\\btaxes\\b|\\busage\\b|section \\d[^;]{0,30} (?:does|do) not apply|may end the (?:order|contract|agreement)|是指|free or trial|不含税");
    private static final int REACH = 9;
    private static final double SURE = 0.86;

    @Override
    public List<String> keys() {
        return List.of("sla.exclusions");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.SLA) {
            return List.of();
        }
        Set<String> causes = new LinkedHashSet<>();
        Sentence best = null;
        int most = 0;
        for (var sentence : paper.sentences()) {
            if (announced(paper, sentence)) {
                var here = causes(sentence.text());
                causes.addAll(here);
                if (here.size() > most) {
                    most = here.size();
                    best = sentence;
                }
            }
        }
        if (best == null) {
            return List.of();
        }
        var ordered = CAUSES.keySet().stream().filter(causes::contains).toList();
        return List.of(Finding.of("sla.exclusions", ordered, paper, best, SURE));
    }

    private static boolean announced(Paper paper, Sentence sentence) {
        if (ANOTHER_LIST.matcher(sentence.text()).find()) {
            return false;
        }
        if (ANNOUNCES.matcher(sentence.text()).find()
                || HEADING.matcher(sentence.heading()).find()) {
            return true;
        }
        for (int i = sentence.place() - 1; i >= Math.max(0, sentence.place() - REACH); i--) {
            var before = paper.sentences().get(i);
            if (!before.heading().equals(sentence.heading())
                    && !sentence.heading().startsWith(before.heading())) {
                return false;
            }
            if ((before.text().endsWith(":") || before.text().endsWith("?"))
                    && ANNOUNCES.matcher(before.text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> causes(String text) {
        var found = new ArrayList<String>();
        CAUSES.forEach((name, pattern) -> {
            for (var part : text.split("[;。]")) {
                if (!COUNTS.matcher(part).find()
                        && !ANNOUNCED.matcher(part).find()
                        && pattern.matcher(OWN_LINE.matcher(
                                                POWER_AT_CUSTOMER.matcher(part).replaceAll("power"))
                                        .replaceAll("$1line"))
                                .find()
                        && !found.contains(name)) {
                    found.add(name);
                }
            }
        });
        return found;
    }

    private static Map<String, Pattern> causes() {
        var causes = new LinkedHashMap<String, Pattern>();
        causes.put(
                "CUSTOMER",
                Pattern.compile(
                        "\\b(?:customer|subscriber|client|patron|member|purchaser|buyer)s?(?:'s)?\\b(?! care| service)|\\byours?\\b|\\byou\\b|(?:甲方|您)(?![^,。;、]{0,12}(?:供电|停电|断电|电源|市电|电力))|你(?!们)(?![^,。;、]{0,12}(?:停电|断电|供电))|(?:门店|店里|学校|医院|单位|客户侧|用户侧)(?:自己|自有|自备|内部|人|员工|人员)|自有(?:系统|设备|网络)|误操作|内部布线|(?:客户|用户)(?!端|服务)(?![^,。;、]{0,12}(?:供电|停电|断电|电源|市电|电力))|采购方|需方|买方|委托方|贵方|贵司|使用方"));
        causes.put(
                "POWER",
                Pattern.compile(
                        "\\bpower\\b|\\bmains\\b|\\bcurrent is off|\\bblackouts?\\b|\\bbrownouts?\\b|\\belectric|供电|电源|停电|断电|市电|电力|跳闸|掉电"));
        causes.put(
                "CARRIER",
                Pattern.compile(
                        "\\bcarriers?\\b|\\bconnecting compan|\\bother (?:companies|networks|operators)|\\bnetworks? (?:of|run by|operated by) (?:others|another|any other)|\\bbroadband(?! router)|\\bisps?\\b|\\blocal loop|\\binterconnect|\\bsuppliers?' network|\\b(?:interexchange|long[- ]distance|access) (?:compan|provider|supplier)|\\btelephone (?:network|compan)|\\bthird[- ]part|\\bother (?:phone|telecom\\w*) compan|\\b(?:phone|telephone|telecom\\w*|internet|cable) compan(?:y|ies)\\b|\\blast[- ]mile|\\b(?:public|your) internet|\\binternet (?:access|connection)|\\baccess providers?|\\bupstream|\\binternet (?:service )?providers?\\b|\\bpstn\\b|\\bother (?:operators|providers|networks)|\\banother (?:network|operator|company|provider)"
                                + "|运营商|(?:电信|移动|联通)(?:、|和|或|的(?:线路|网络))|第三方|其他(?:单位|网络)|传输资源|宽带|互联网接入|专线|公网|上游|网间|互联互通|骨干网"));
        return causes;
    }
}
