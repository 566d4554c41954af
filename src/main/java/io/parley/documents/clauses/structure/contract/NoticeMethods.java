package io.parley.documents.clauses.structure.contract;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.PaperLanguage;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** By which ways a notice that ends the contract may travel; ways that a clause rules out do not count. */
public final class NoticeMethods implements ClauseReader {

    private static final Map<String, Pattern> METHODS = methods();
    private static final Pattern EN_NOTICE = Pattern.compile(
            "\\bnoti(?:ce|fi|fy)|\\btermination\\b[^;]{0,40}\\bdeclared|\\blet us have\\b|\\b(?:stop|prevent|avoid|decline|refuse) (?:the|a|any|this|such) (?:\\w+ )?(?:renewal|extension|rollover)|\\bwants? (?:to (?:stop|end|leave|quit)|out)\\b|\\bcall (?:it|the \\w+) off\\b|\\b(?:hit|press|click|tap|push|flip|turn off|switch off|toggle)\\b|\\b(?:tell|let|inform|write to) us\\b|\\bletting us know|\\btelling us|\\b(?:end|stop|cancel) (?:your|the|its) (?:plan|service|contract|subscription|agreement)\\b|\\bcancellation request|\\b(?:the|a|such|this|written) declaration\\b|\\bsuch notices?|\\badvise (?:us|the other)|\\bwritten (?:statement|declaration|word|request)|\\bnon-?renewal|\\bopt(?:ing)?[- ]out|\\b(?:by|in) (?:a |an )?(?:\\w+ )?letter\\b|\\bthe letter\\b|\\bwrite (?:in|to)\\b|\\bturn(?:ing)? off (?:auto|renewal)|\\bswitch(?:ing)? off (?:auto|renewal)");
    private static final Pattern ZH_NOTICE = Pattern.compile(
            "通知|告知|送达|函件|寄达|书面提出|书面声明|知会|书面(?:终止|不续|申请|函|意见)|终止申请|不(?:想|再|拟|愿|予)?续|关闭\"?自动续|不想续|退订申请|停用申请|申请书|不想继续|不用了|不再使用|关掉|取消(?:自动)?续");
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:sent|send|given|giv(?:e|ing)|made|deliver\\w*|submit\\w*|serv(?:ed|ice)|by|via|through"
                    + "|using|post(?:ed)?|mail(?:ed)?|in|use|write|enter(?:ed)?|log(?:ged)?|hit|press|click|tap|push|dispatch\\w*|transmit\\w*|address\\w*|lodg\\w*|accept\\w*|fine|ok|declared|works?|enough|suffic\\w*|valid)\\b|方式|送达|寄|通过|以|用|在|发|提交|办理|登录|采用|发送");
    private static final Pattern ENDING = Pattern.compile(
            "renew|cancel|terminat|end of the|\\bend (?:the|this|your|its)\\b|next term|opt(?:ing)?[- ]out|\\bends? it\\b|prevent|non-renewal|expir|extension|renewal|\\bstop\\b|\\bcall (?:it|the \\w+) off|续|期满|满期|届满|到期|终止|顺延|停用|不用了");
    private static final Pattern FORMAL = Pattern.compile(
            "\\bnotices? (?:under|to|required|shall|must|may|hereunder|is|are|in writing)|书面通知|通知(?:可以|应|须)");
    private static final Pattern OTHER =
            Pattern.compile("maintenance|invoice|incident|price|administrator|credit|fraud|维护|账单|故障|赔付|割接");
    private static final Pattern DENIAL = Pattern.compile(
            "\\bnot\\b|n't\\b|\\bnever\\b|\\bexcept|other than|\\bno\\b|insufficient|invalid|无效|不(?:予|被|视为|得|构成|接受|作为|能|发生|产生|具有|具备|算|认可|足以)|除外");
    /** "Does not wish to renew", "no later than" deny no way of sending. */
    private static final Pattern NO_DENIAL = Pattern.compile(
            "\\b(?:does|do|did|has|have|is|are)(?: not|n't) (?:yet )?(?:desire|wish|want|intend|elect|renew|extend|continue|propose|plan)\\w*|\\bnot to (?:renew|extend|continue|let)|\"?(?:don't|do not) renew\"?|\\bnot (?:less|later|fewer|sooner|earlier|more)\\b|\\bno (?:later|sooner|earlier|less|fewer|more|other (?:\\w+ ){1,4}?(?:being|is|will|shall))\\b|\\bnot renewing|不(?:得|能|应)?(?:早|晚|迟|少)于");
    /** Headings under which every way that is named is one of sending such a notice. */
    private static final Pattern ASKS_HOW = Pattern.compile(
            "不想续|how (?:do|can|would|should|to) (?:i |you |we |one )?(?:\\w+ )?(?:call (?:it|the \\w+) off|cancel|end|stop|quit|leave|terminate|opt out|not renew|give notice)|\\b(?:notice of (?:non-?renewal|termination)|non-?renewal|declining renewal|stopping (?:the|a) renewal)\\b|(?:不想用|不用了|不续|停用|退订|不再使用)[^/]{0,8}(?:怎么|如何)|(?:怎么|如何)(?:停用|退订|不续|取消续)|不续[约订期]");

    private static final Pattern PARTS = Pattern.compile(
            "[;。]|,? but |, (?=and not\\b)|, (?=not by\\b)|, (?=[^,;]{0,60}\\b(?:not (?:suffic|valid|accept|count|enough|effective|recogni)|insufficient|invalid|doesn't count|don't count|isn't enough|won't do|never))|(?<!的),(?=[^,]{0,40}(?:的,)?[^,]{0,6}不(?:发生|产生|具有|具备|算|认可|生效|足以))|,(?=[^,]*无效)");

    private static final Pattern HOW_TO = Pattern.compile(
            "^(?:please |simply |just )?(?:send|use|do|you (?:can|may|must|should)|to do (?:so|this)|(?:it|this|that|such (?:a )?notice|the notice|notices?|the letter|the request)\\b[^;]{0,12}(?:must|may|can|shall|should|has to|have to|is to|are to|goes|go\\b|is|needs?)|both|either|write|e-?mail|go to|log in)\\b|提交|发送|寄送|寄至|登录|办理|您可以|可在|可以在|须|应|关闭");
    private static final double SURE = 0.88;
    private static final double PERHAPS = 0.6;

    @Override
    public List<String> keys() {
        return List.of("notice.method");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.TERMS) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        var notice = paper.language() == PaperLanguage.ZH ? ZH_NOTICE : EN_NOTICE;
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            if ((notice.matcher(text).find()
                            || ASKS_HOW.matcher(sentence.heading()).find()
                            || howTo(paper, sentence, notice))
                    && VERB.matcher(text).find()
                    && !OTHER.matcher(text).find()) {
                var methods = methods(text);
                double confidence = confidence(paper, sentence);
                if (!methods.isEmpty() && confidence > 0) {
                    found.add(Finding.of(
                            "notice.method",
                            methods.size() == 1 ? methods.getFirst() : methods,
                            paper,
                            sentence,
                            confidence));
                }
            }
        }
        return found;
    }

    /** "You can also e-mail us" right after the sentence about ending the contract. */
    private static boolean howTo(Paper paper, Sentence sentence, Pattern notice) {
        if (sentence.place() == 0 || !HOW_TO.matcher(sentence.text()).find()) {
            return false;
        }
        var before = paper.sentences().get(sentence.place() - 1);
        return before.heading().equals(sentence.heading())
                && notice.matcher(before.text()).find()
                && ENDING.matcher(before.text()).find()
                && !OTHER.matcher(before.text()).find();
    }

    private static double confidence(Paper paper, Sentence sentence) {
        if (ENDING.matcher(paper.around(sentence)).find()
                || ASKS_HOW.matcher(sentence.heading()).find()) {
            return SURE;
        }
        return FORMAL.matcher(sentence.text()).find() ? PERHAPS : 0;
    }

    private static List<String> methods(String text) {
        var allowed = new ArrayList<String>();
        for (var part : PARTS.split(NO_DENIAL.matcher(text).replaceAll(" "))) {
            if (!DENIAL.matcher(part).find()) {
                METHODS.forEach((name, pattern) -> {
                    if (pattern.matcher(part).find() && !allowed.contains(name)) {
                        allowed.add(name);
                    }
                });
            }
        }
        return List.copyOf(allowed);
    }

    private static Map<String, Pattern> methods() {
        var methods = new LinkedHashMap<String, Pattern>();
        methods.put(
                "CERTIFIED_MAIL",
                Pattern.compile(
                        "\\b(?:certified|registered)(?: or (?:certified|registered))? (?:u\\.?s\\.? |united states |first[- ]class |royal |air )*(?:mail|post|letter)|\\bcertified letter|\\b(?:advice|acknowledge?ment) of receipt|\\b(?:certified|registered)\\b[^;]{0,20}\\breceipt|mailed certified|sent (?:certified|registered)|return receipt|挂号"));
        methods.put(
                "COURIER",
                Pattern.compile(
                        "\\bcouriers?|\\bfedex\\b|\\bups\\b|\\bdhl\\b|\\bovernight (?:delivery|carrier|mail|express)|recogni[sz]ed (?:overnight )?carrier|\\bmessenger\\b|\\bexpress (?:delivery|service)|(?<!特)快递(?!专)|特快(?!专)|顺丰|速递"));
        methods.put("EMS", Pattern.compile("\\bems\\b|ems|特快专递"));
        methods.put(
                "EMAIL",
                Pattern.compile("\\be-?mails?\\b|\\belectronic mail|电子邮件|电邮|电子邮箱|(?<!专递|快递|特快)邮件(?!快递|专递)|邮箱|e-?mail"));
        methods.put(
                "PORTAL",
                Pattern.compile(
                        "\\bportal\\b|\\baccount settings|\\bonline form|\\bcustomer site|\\bonline account|\\badmin(?:istration)? console|\\bdashboard\\b|\\bcontrol panel|\\bself-?service|\\bmy account\\b|\\badmin (?:area|page|site)|\\bonline (?:service|area|centre|center)\\b|\\bcustomer (?:area|zone|account page)|门户|自助平台|自服务|网上营业厅|管理平台|(?:在线|网上)客户中心|管理后台|自助服务平台|控制台"));
        return methods;
    }
}
