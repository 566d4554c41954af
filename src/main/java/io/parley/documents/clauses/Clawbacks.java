package io.parley.documents.clauses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Favours taken back when the client leaves early: waived one-off charges, and promotions already received. */
final class Clawbacks implements ClauseReader {

    private static final Pattern FAVOUR = Pattern.compile(
            "\\b(?:waiv\\w+|discount\\w*|subsid\\w+|free|credit(?:s|ed)?|promotion\\w*|concession\\w*|allowance|incentive\\w*|rebate\\w*)\\b|补贴|减免|免收|优惠|赠送|折扣|免除|补助");
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "\\b(?:re-?paid|repay\\w*|refund\\w*|reimburs\\w*|claw\\w*|charged|charge back|recover\\w*|reinstat\\w*|become (?:due|payable)|shall be paid|must be paid|will be (?:billed|invoiced|due)|are (?:then )?(?:due|payable|billed|invoiced|charged)|is (?:then )?(?:due|payable|billed)|pay back|revers\\w*|return\\w*|forfeit\\w*|owes?|shall pay|will pay|must pay)\\b"
                    + "|退还|返还|补缴|补交|补足|追回|收回|补收|偿还|扣回|退回|补付");
    private static final Pattern LEAVING =
            Pattern.compile("terminat|cancel|leav|early|end(?:s|ed|ing)? (?:the|this|a)|提前|解约|解除|终止|退租|违约");
    private static final Pattern ONE_OFF = Pattern.compile(
            "\\b(?:installation|install|activation|set-?up|on-?boarding|implementation|non-?recurring|1-time|one-time|once|equipment|phones?|handsets?|devices?|porting|provisioning|training|hardware|construction|nrcs?|joining fee|connection)\\b|终端|设备|安装|调试|开通|初装|话机|工料|1次性|一次性|实施|接入");
    private static final Pattern RECURRING = Pattern.compile(
            "\\bpromotion\\w*|\\bfree months?|\\bmonths? free|\\bmonthly (?:discount|credit)|\\bdiscounts?\\b|\\bcredits? (?:already )?(?:received|applied|granted|given)|\\bbill credits?|首月|免费月|月租减免|月费减免|月费优惠|优惠|折扣|赠送(?:的)?月|减免(?:的)?月|首\\d+个月|前\\d+个月");
    private static final Pattern PRO_RATA = Pattern.compile(
            "pro[- ]?rat|proportion|unexpired|unamorti[sz]ed|un-?elapsed|remaining (?:part|portion|months)|\\bdivided by\\b|比例|分摊|折算|按剩余|摊销");
    private static final Pattern WHOLE = Pattern.compile(
            "\\bin full\\b|\\bin (?:its|their) entirety|\\bfull(?:y| amount)|\\bwhole\\b|\\bentire|全额|全部|全数|足额");
    private static final Pattern NEXT_FAVOUR = Pattern.compile(
            ";|,? (?:and|as well as|together with|plus) (?=(?:the|any|all|each|every|such|a|that) )|[,、](?:并|以及|同时|且)(?=[^,]{0,6}已?)");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:us\\$|usd|\\$|¥|rmb|cny|人民币) ?(?<a>\\d[\\d,]*(?:\\.\\d+)?)(?!%)|(?<![\\d.])(?<b>\\d[\\d,]*(?:\\.\\d+)?)元");
    private static final Pattern OTHER = Pattern.compile(
            "service level|outage|not returned|third part|\\bno (?:repay|refund|claw)|shall not be (?:repaid|charged)|不(?:予)?(?:退还|返还|追回)|欠费|universal");

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.TERMS) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            if (FAVOUR.matcher(text).find()
                    && TAKEN_BACK.matcher(text).find()
                    && !OTHER.matcher(text).find()
                    && LEAVING.matcher(paper.around(sentence)).find()) {
                favours(text).forEach(favour -> read(paper, sentence, favour).ifPresent(found::add));
            }
        }
        return found;
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
