package io.parley.documents.clauses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** By which ways a notice that ends the contract may travel; ways that a clause rules out do not count. */
final class NoticeMethods implements ClauseReader {

    private static final Map<String, Pattern> METHODS = methods();
    private static final Pattern EN_NOTICE =
            Pattern.compile("\\bnoti(?:ce|fi|fy)|\\bcancellation request|\\bsuch notices?");
    private static final Pattern ZH_NOTICE = Pattern.compile("通知|告知|送达|函件|寄达");
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:sent|send|given|giv(?:e|ing)|made|deliver\\w*|submit\\w*|serv(?:ed|ice)|by|via|through"
                    + "|using|post(?:ed)?)\\b|方式|送达|寄|通过|以|采用|发送");
    private static final Pattern ENDING =
            Pattern.compile("renew|cancel|terminat|end of the|prevent|non-renewal|expir|续|期满|届满|到期|终止|顺延");
    private static final Pattern FORMAL = Pattern.compile(
            "\\bnotices? (?:under|to|required|shall|must|may|hereunder|is|are|in writing)|书面通知|通知(?:可以|应|须)");
    private static final Pattern OTHER =
            Pattern.compile("maintenance|invoice|incident|price|administrator|credit|fraud|维护|账单|故障|赔付|割接");
    private static final Pattern DENIAL = Pattern.compile(
            "\\bnot\\b|\\bexcept|other than|\\bno\\b|insufficient|invalid|无效|不(?:予|被|视为|得|构成|接受|作为|能)|除外");
    private static final Pattern PARTS = Pattern.compile("[;。]|,? but |, (?=and not\\b)|, (?=not by\\b)|,(?=[^,]*无效)");

    private static final double SURE = 0.88;
    private static final double PERHAPS = 0.6;

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.TERMS) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        var notice = paper.language() == PaperLanguage.ZH ? ZH_NOTICE : EN_NOTICE;
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            if (notice.matcher(text).find()
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

    private static double confidence(Paper paper, Sentence sentence) {
        if (ENDING.matcher(paper.around(sentence)).find()) {
            return SURE;
        }
        return FORMAL.matcher(sentence.text()).find() ? PERHAPS : 0;
    }

    private static List<String> methods(String text) {
        var allowed = new ArrayList<String>();
        for (var part : PARTS.split(text)) {
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
                        "\\b(?:certified|registered)(?: or (?:certified|registered))? (?:u\\.?s\\.? )?(?:mail|post|letter)|return receipt|挂号"));
        methods.put(
                "COURIER",
                Pattern.compile(
                        "\\bcourier|\\bovernight (?:delivery|carrier|mail|express)|recogni[sz]ed (?:overnight )?carrier|(?<!特)快递(?!专)|顺丰|速递"));
        methods.put("EMS", Pattern.compile("\\bems\\b|ems|特快专递"));
        methods.put("EMAIL", Pattern.compile("\\be-?mails?\\b|\\belectronic mail|电子邮件|电邮|电子邮箱"));
        methods.put(
                "PORTAL",
                Pattern.compile(
                        "\\bportal\\b|\\bonline account|\\badmin(?:istration)? console|\\bdashboard\\b|门户|管理后台|自助服务平台|控制台"));
        return methods;
    }
}
