package io.parley.documents.clauses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Causes for which no outage counts: the sentence that announces them, and the items of the list below it. */
final class Exclusions implements ClauseReader {

    private static final Pattern ANNOUNCES = Pattern.compile(
            "\\bno (?:service )?(?:credits?|allowances?|compensation|rebates?)\\b[^;]{0,60}\\b(?:due|given|for|payable|apply|made|arise|when|where|if)|\\b(?:is|are|be|constitutes?|counts? as) (?:not|no|never) (?:an? )?(?:considered )?(?:outages?|downtime|unavailab\\w*|interruptions?|failures?|service level)|\\b(?:don't|doesn't|won't|never) (?:count|pay|credit|include|cover|apply)|\\bnot (?:be )?(?:responsible|liable|eligible)|\\bnot our (?:fault|responsibility)|\\bleft out\\b|\\bleave out\\b|\\b(?:do|does|shall|will) not (?:include|count|apply|be counted|constitute|qualify)"
                    + "|\\b(?:not (?:counted|covered|included|considered|treated)|excluded|excludes?|excluding|exclusions?|exceptions?|disregarded)\\b"
                    + "|不(?:予)?计|不计入|除外|免责|不属于|不视为|不包括|剔除|不(?:予)?(?:赔付|补偿)");
    private static final Pattern HEADING = Pattern.compile(
            "exclu|exception|(?:not|n't) (?:count|cover)|not cover|not count|doesn't count|don't count|no (?:credit|allowance)|除外|免责|例外|排除|不(?:予)?计|不(?:予)?赔|不(?:予)?补|不承担");
    private static final Pattern COUNTS = Pattern.compile(
            "\\b(?:do|does|shall|will) (?:also )?count\\b|\\bnot excluded|\\bare not exclu|\\b(?:counts?|counted|treated) as (?:an? )?(?:downtime|outage|unavailab)"
                    + "|\\bremain\\w* (?:our|the provider|the company)|\\bnot an exclusion|不属于(?:免责|除外|不计|例外)|不(?:在|属)[^。;]{0,10}(?:不计入|免责|除外)|不作为免责|(?<!不)(?<!不予)(?<!不会)计入(?:中断|故障|不可用)(?!.*不计入)|由(?:乙方|[一-龥]{2,4})负责|不免除");
    /** That maintenance must be announced to the customer does not make the customer a cause. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "mainten[^;]{0,120}(?:notif|announc|inform|advance|notice)|(?:notif|announc|notice)[^;]{0,120}mainten|(?:维护|检修|割接)[^;]{0,60}(?:通知|公告|告知)|(?:通知|公告|告知|提前)[^;]{0,60}(?:维护|检修|割接)");

    private static final Map<String, Pattern> CAUSES = causes();
    private static final Pattern ANOTHER_LIST = Pattern.compile(
            "minim|shorter|less than|分钟|\\bindividual|\\boptional services|个别|\\btaxes\\b|\\busage\\b|是指|free or trial|不含税");
    private static final int REACH = 9;
    private static final double SURE = 0.86;

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
            if (!before.heading().equals(sentence.heading())) {
                return false;
            }
            if (before.text().endsWith(":") && ANNOUNCES.matcher(before.text()).find()) {
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
                        && pattern.matcher(part).find()
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
                        "\\b(?:customer|subscriber|client)(?:'s)?\\b|\\byour\\b|\\byou\\b|甲方|客户(?!端|服务)|用户|采购方|需方|买方|委托方|贵方|贵司|使用方"));
        causes.put(
                "POWER",
                Pattern.compile("\\bpower\\b|\\bblackouts?\\b|\\bbrownouts?\\b|\\belectric|供电|电源|停电|断电|市电|电力"));
        causes.put(
                "CARRIER",
                Pattern.compile(
                        "\\bcarriers?\\b|\\btelephone (?:network|compan)|\\bthird[- ]part|\\bother (?:phone|telecom\\w*) compan|\\blast[- ]mile|\\b(?:public|your) internet|\\binternet (?:access|connection)|\\baccess providers?|\\bupstream|\\binternet (?:service )?providers?\\b|\\bpstn\\b|\\bother (?:operators|providers|networks)"
                                + "|运营商|第三方|上游|网间|互联互通|骨干网"));
        return causes;
    }
}
