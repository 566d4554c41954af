package io.parley.documents.clauses.structure.quote;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Rows of a quotation's list of features: what it is, and whether it is in the price. */
public final class FeatureRows implements ClauseReader {

    private static final Map<String, Pattern> FEATURES = features();
    private static final Map<String, Pattern> ANSWERS = answers();
    private static final int LONGEST_ROW = 110;

    @Override
    public List<String> keys() {
        return List.of("feature.*");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.QUOTE) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.lines()) {
            var text = sentence.text();
            if (text.length() <= LONGEST_ROW) {
                ANSWERS.entrySet().stream()
                        .filter(answer -> answer.getValue().matcher(text).find())
                        .findFirst()
                        .ifPresent(answer -> FEATURES.entrySet().stream()
                                .filter(feature ->
                                        feature.getValue().matcher(text).find())
                                .findFirst()
                                .ifPresent(feature -> found.add(Finding.of(
                                        "feature." + feature.getKey(), answer.getKey(), paper, sentence, 0.85))));
            }
        }
        return found;
    }

    private static Map<String, Pattern> answers() {
        var answers = new LinkedHashMap<String, Pattern>();
        answers.put(
                "NO",
                Pattern.compile(
                        "(?:not (?:available|included|offered|supported)|unavailable|\\bn/a|(?<=\\s)no|不支持|不提供|不包含|暂不支持|无)$"));
        answers.put(
                "ROADMAP",
                Pattern.compile(
                        "(?:on (?:the )?roadmap|roadmap|planned|coming (?:soon|in [a-z0-9 ]+)|future release|规划中|计划中|即将(?:上线|推出)|开发中)$"));
        answers.put(
                "PARTNER",
                Pattern.compile(
                        "(?:(?:through|via|by) (?:a )?partners?|partner(?:-provided)?|third[- ]party|合作伙伴(?:提供)?|第三方(?:提供)?|生态伙伴)$"));
        answers.put(
                "ADD_ON",
                Pattern.compile(
                        "(?:add-?on|optional|option|extra(?: charge| cost)?|at (?:extra|additional) (?:cost|charge)|选购|选配|另购|另行(?:收费|计费)|增值(?:包|服务)?|可选|加购)$"));
        answers.put("INCLUDED", Pattern.compile("(?:included?|includes|standard|yes|✓|✔|包含|标配|已含|支持|含|有|免费(?:提供)?)$"));
        return answers;
    }

    private static Map<String, Pattern> features() {
        var features = new LinkedHashMap<String, Pattern>();
        features.put(
                "AI_COMM",
                Pattern.compile(
                        "\\bai (?:receptionist|agent|assistant|attendant|voice)|virtual (?:agent|receptionist)|外呼机器人|智能外呼|语音机器人|智能客服|ai坐席"));
        features.put(
                "AI_ANALYTICS",
                Pattern.compile("\\banalytics|\\bai (?:call )?insights?|transcri|sentiment|speech|质检|转写|分析"));
        features.put("E911", Pattern.compile("\\be-?911|\\b911\\b"));
        features.put("PORTING", Pattern.compile("\\bport(?:ing|-in)?\\b|number transfer|携号|携入|号码迁移"));
        features.put(
                "CRM",
                Pattern.compile("\\bcrm\\b|connector|practice (?:suite|management)|integration|crm|连接器|对接|tms|erp"));
        features.put("LIVE_CHAT", Pattern.compile("\\bchat\\b|在线客服|网页客服"));
        features.put("RECORDING", Pattern.compile("record(?!s\\b)|录音"));
        features.put("AUTO_ATTENDANT", Pattern.compile("attendant|\\bivr\\b|语音导航|自动总机|ivr"));
        features.put("QUEUES", Pattern.compile("queue|ring group|hunt group|\\bacd\\b|排队|技能组"));
        features.put("MOBILE_APP", Pattern.compile("\\bmobile|\\bios\\b|android|softphone|手机|移动"));
        features.put("SMS", Pattern.compile("\\bsms\\b|\\btext(?:ing)?\\b|\\bmms\\b|短信"));
        features.put("FAX", Pattern.compile("\\bfax|传真"));
        features.put("VIDEO", Pattern.compile("\\bvideo|视频"));
        features.put("SSO", Pattern.compile("\\bsso\\b|single sign-?on|\\bsaml\\b|单点登录|统一登录"));
        features.put("API", Pattern.compile("\\bapis?\\b|\\brest\\b|webhook|开放接口|api"));
        return features;
    }
}
