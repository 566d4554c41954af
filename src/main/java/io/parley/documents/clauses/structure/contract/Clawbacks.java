package io.parley.documents.clauses.structure.contract;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.Quantity;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Favours taken back when the client leaves early: waived one-off charges, and promotions already received. */
public final class Clawbacks implements ClauseReader {

    private static final Pattern FAVOUR = Pattern.compile(
            "\\b(?:did|do|does|has|have|had|was|were) not (?:been |be )?(?:charged?|billed?|collected?|invoiced?)\\b|\\b(?:waiv\\w+|conced\\w+|forg(?:ave|iven|o)\\w*|reliev\\w+|remitted|absorbed|not charged|at no charge|bonus\\w*|welcome|gift|promo\\w*|allowance\\w*|introductory|inducement\\w*|sweetener\\w*|half[- ]price|discount\\w*|subsid\\w+|free|credit(?:s|ed)?|promotion\\w*|concession\\w*|incentive\\w*|rebate\\w*)\\b|半价|\\d(?:\\.\\d)?折|省下|送的|赠|补贴|返现|立减|让利|折让|免单|减免|免收|优惠|赠送|折扣|免除|补助");
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "\\b(?:fall(?:s)? due|becomes? (?:due|payable|owing)|owing|billed back|added back|give(?:s)? back|hand(?:s)? back|made good|revive\\w*|re-?paid|repay\\w*|refund\\w*|reimburs\\w*|claw\\w*|charged|charge back|recover\\w*|reinstat\\w*|become (?:due|payable)|shall be paid|must be paid|will be (?:billed|invoiced|due)|(?:are|is|be) (?:then |thereupon |also |again )?(?:due|payable|billed|invoiced|charged|added|collected)|pay back|revers\\w*|return\\w*|forfeit\\w*|owes?|shall pay|will pay|must pay|pays? (?:for )?(?:it|them|that|(?:the|a|that) (?:part|share|portion|fraction|rest)))\\b"
                    + "|补给|补上|补齐|退给|还给|交齐|倒扣|补退|退还|缴回|返回|交回|归还|补回|退缴|返还|补缴|补交|补足|追回|收回|补收|偿还|扣回|退回|补付");
    /** "On top of that you pay:" */
    private static final Pattern IN_A_LIST =
            Pattern.compile(TAKEN_BACK.pattern() + "|\\bpays?\\b[^;]{0,30}:$|支付[^。;]{0,12}:$");

    private static final Pattern LEAVING = Pattern.compile(
            "terminat|cancel|cut short|broken off|before (?:its|the) (?:term|time|end)|leav|early|quit|discontinu|disconnect|退订|退网|注销|中途|end(?:s|ed|ing)? (?:the|this|a)|\\bexit|withdraw|停用|不用了|退出|离网|提前|解约|解除|终止|退租|违约");
    private static final Pattern ONE_OFF = Pattern.compile(
            "\\b(?:installation|install|activation|set-?up|on-?boarding|implementation|non-?recurring|1-time|one-time|once|equipment|phones?|handsets?|devices?|porting|provisioning|training|hardware|construction|nrcs?|turn-?up|non-?recurring|one[- ]off|1-off|joining fee|connection|build(?:-?outs?)?|entrance|survey|freight|delivery|deploy\\w*|migration|cut-?over|engineering|wiring)\\b|上门|工程|集成|布线|部署|跑线|终端|设备|安装|调试|开通|初装|话机|工料|1次性|一次性|实施|接入");
    private static final Pattern RECURRING = Pattern.compile(
            "\\bpromo\\w*|\\bintroductory|\\bwelcome\\b|\\ballowance|半价|\\d折|送的[^,。;]{0,6}月|\\bwelcome (?:discount|offer|gift)|立减|满减|新客|首单|\\bhalf[- ]price|\\bbonus|\\bfree months?|\\bmonths? free|\\bmonthly (?:discount|credit)|\\bdiscounts?\\b|\\bcredits? (?:already )?(?:received|applied|granted|given)|\\bbill credits?|首月|免费月|月租减免|月费减免|月费优惠|优惠|折扣|赠送(?:的)?月|减免(?:的)?月|首\\d+个月|前\\d+个月");
    private static final Pattern PRO_RATA = Pattern.compile(
            "pro[- ]?rat|straight[- ]line|(?<!\\d)1/\\d{2}|\\breduced by\\b[^;]{0,24}(?:month|year)|\\b(?:part|share|portion|fraction)\\b[^;]{0,60}\\bmonths?\\b|\\b(?:back|repay|return|refund) (?:a |that |the )?(?:part|portion|share|fraction)\\b|\\bthe (?:part|portion|share) (?:is|that corresponds)|没用完?的?月|rateabl|in the ratio|\\bover \\d+|months (?:not|still|left)|(?:未使用|未履行|未满|没用完?|没用满|剩余|剩下)[^。;]{0,8}月数?|proportion|unexpired|unamorti[sz]ed|un-?elapsed|remaining (?:part|portion|months)|\\bdivided by\\b|比例|分摊|折算|按剩余|摊销");
    private static final Pattern WHOLE = Pattern.compile(
            "\\bin full\\b|\\bin (?:its|their) entirety|\\bfull(?:y| amount)|\\bwhole\\b|\\bentire|全额|全部|全数|足额");
    private static final Pattern NEXT_FAVOUR = Pattern.compile(
            ";|,? (?:and|as well as|together with|plus) (?=(?:the|any|all|each|every|such|a|that) )|[,、](?:并|以及|同时|且)(?=[^,]{0,6}已?)");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:us\\$|usd|\\$|¥|rmb|cny|人民币) ?(?<a>\\d[\\d,]*(?:\\.\\d+)?)(?!%)|(?<![\\d.])(?<b>\\d[\\d,]*(?:\\.\\d+)?)元");
    private static final Pattern OTHER = Pattern.compile(
            "service level|outage|not returned|third part|\\bno (?:repay|refund|claw)|shall not be (?:repaid|charged)|不(?:予)?(?:退还|返还|追回)|欠费|universal");

    private static final Pattern IT = Pattern.compile(
            "\\b(?:it|them|that amount|this amount|these|that sum)\\b|(?:该|上述|前述|这)(?:笔|项)?(?:费用?|款项?|金额)");
    private static final Pattern GOES_ON = Pattern.compile("[;,](?: and| or)?$");
    private static final int LIST_REACH = 5;

    @Override
    public List<String> keys() {
        return List.of("etf.clawback.oneOff", "etf.clawback.promo");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.TERMS) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            if (FAVOUR.matcher(text).find()
                    && (TAKEN_BACK.matcher(text).find()
                            || IN_A_LIST.matcher(leadIn(paper, sentence)).find())
                    && !OTHER.matcher(text).find()
                    && LEAVING.matcher(paper.around(sentence)).find()) {
                favours(text).forEach(favour -> read(paper, sentence, favour).ifPresent(found::add));
            } else if (takesBackWhatWasNamed(paper, sentence)) {
                var both = paper.sentences().get(sentence.place() - 1).text() + " " + text;
                read(paper, sentence, both).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "You owe:" before the items of a list. */
    private static String leadIn(Paper paper, Sentence sentence) {
        for (int i = sentence.place() - 1; i >= Math.max(0, sentence.place() - LIST_REACH); i--) {
            var before = paper.sentences().get(i).text();
            if (before.endsWith(":")) {
                return before;
            }
            if (!GOES_ON.matcher(before).find()) {
                return "";
            }
        }
        return "";
    }

    /** "The set-up was waived ($900)." - "Whoever leaves early pays it after all." */
    private static boolean takesBackWhatWasNamed(Paper paper, Sentence sentence) {
        var text = sentence.text();
        if (sentence.place() == 0
                || FAVOUR.matcher(text).find()
                || !IT.matcher(text).find()
                || !TAKEN_BACK.matcher(text).find()
                || !LEAVING.matcher(text).find()
                || OTHER.matcher(text).find()) {
            return false;
        }
        var before = paper.sentences().get(sentence.place() - 1);
        return before.heading().equals(sentence.heading())
                && FAVOUR.matcher(before.text()).find()
                && AMOUNT.matcher(before.text()).find()
                && !OTHER.matcher(before.text()).find();
    }

    /** The parts of the sentence that are about a favour each; the whole if it is about one. */
    private static List<String> favours(String text) {
        var parts = NEXT_FAVOUR
                .splitAsStream(text)
                .filter(part -> FAVOUR.matcher(part).find())
                .toList();
        return parts.size() > 1 ? parts : List.of(text);
    }

    private static Optional<Finding> read(Paper paper, Sentence sentence, String favour) {
        boolean oneOff = ONE_OFF.matcher(favour).find();
        return oneOff || RECURRING.matcher(favour).find()
                ? Optional.of(Finding.of(
                        oneOff ? "etf.clawback.oneOff" : "etf.clawback.promo",
                        value(favour, sentence.text()),
                        paper,
                        sentence,
                        LEAVING.matcher(sentence.heading()).find() ? 0.87 : 0.8))
                : Optional.empty();
    }

    private static Map<String, Object> value(String text, String sentence) {
        var value = new LinkedHashMap<String, Object>();
        boolean share = PRO_RATA.matcher(text).find()
                || !WHOLE.matcher(text).find() && PRO_RATA.matcher(sentence).find();
        value.put("mode", share ? "PRO_RATA" : "FULL");
        var amount = AMOUNT.matcher(text);
        if (amount.find()) {
            value.put("amount", Quantity.money(amount.group("a") != null ? amount.group("a") : amount.group("b")));
        }
        return value;
    }
}
