package io.parley.documents.clauses.structure.support;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** In which languages people are helped; the language of the contract itself is something else. */
public final class SupportLanguages implements ClauseReader {

    private static final Map<String, Pattern> LANGUAGES = languages();
    private static final Pattern HELP = Pattern.compile(
            "\\bsupport|\\bhelp|service desk|\\bassist|customer (?:care|service)|\\bagents?\\b|\\bspeak|\\banswer|\\bhotline|\\bcall us|\\bstaff|\\btalk|\\bour people|\\bteam\\b|\\bdesk\\b|\\bcallers?\\b|\\brespond|客服|热线|支持|工程师|服务语言|提供服务|值班|运维|服务台|人工|坐席|接听|受理|应答|座席");
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:this|the) (?:agreement|contract|document|guide|text)\\b|\\bversions?\\b|prevail|translat|\\btranscri|\\bivr\\b|announcement|prompt|voicemail|interface|\\bportal is|attendant|language pack"
                    + "|本合同|本协议|文本|版本|译本|为准|语音导航|界面|转写|识别|播报|提示音");
    private static final Pattern NOT =
            Pattern.compile("\\b(?:not|no|other than|except|excluding|without)\\b|不(?:提供|支持|含|包括)|暂无|除外");
    private static final double SURE = 0.86;

    @Override
    public List<String> keys() {
        return List.of("support.languages");
    }

    @Override
    public List<Finding> read(Paper paper) {
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            if (HELP.matcher(text + " " + sentence.heading()).find()
                    && !OTHER.matcher(text).find()) {
                var spoken = spoken(text);
                if (!spoken.isEmpty()) {
                    boolean here = HELP.matcher(text).find();
                    found.add(Finding.of("support.languages", spoken, paper, sentence, here ? SURE : SURE - 0.2));
                }
            }
        }
        return found;
    }

    /** What is named before the first denial. */
    private static List<String> spoken(String text) {
        var denial = NOT.matcher(text);
        var affirmed = denial.find() ? text.substring(0, denial.start()) : text;
        return LANGUAGES.entrySet().stream()
                .filter(language -> language.getValue().matcher(affirmed).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Pattern> languages() {
        var languages = new LinkedHashMap<String, Pattern>();
        languages.put("en", Pattern.compile("\\benglish\\b|英文|英语|中英|双语(?=.{0,4}英)"));
        languages.put("zh", Pattern.compile("\\b(?:chinese|mandarin|cantonese)\\b|中文|汉语|普通话|国语|粤语|中英"));
        languages.put("es", Pattern.compile("\\bspanish\\b|西班牙"));
        languages.put("fr", Pattern.compile("\\bfrench\\b|法语|法文"));
        languages.put("de", Pattern.compile("\\bgerman\\b|德语|德文"));
        languages.put("pt", Pattern.compile("\\bportuguese\\b|葡萄牙"));
        languages.put("ja", Pattern.compile("\\bjapanese\\b|日语|日文"));
        languages.put("ko", Pattern.compile("\\bkorean\\b|韩语|韩文|朝鲜语"));
        languages.put("vi", Pattern.compile("\\bvietnamese\\b|越南语"));
        languages.put("tl", Pattern.compile("\\b(?:tagalog|filipino)\\b"));
        languages.put("it", Pattern.compile("\\bitalian\\b|意大利语"));
        languages.put("ru", Pattern.compile("\\brussian\\b|俄语|俄文"));
        languages.put("ar", Pattern.compile("\\barabic\\b|阿拉伯语"));
        languages.put("pl", Pattern.compile("\\bpolish\\b(?! the)|波兰语"));
        return languages;
    }
}
