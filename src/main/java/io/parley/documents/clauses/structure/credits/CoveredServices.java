package io.parley.documents.clauses.structure.credits;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which services a service level covers, from the sentence that says so; what it leaves out is not taken. */
public final class CoveredServices implements ClauseReader {

    private static final Map<String, Pattern> SERVICES = services();
    private static final Pattern SAYS = Pattern.compile(
            "\\bcovers?\\b|\\bdeals? with\\b|\\bincluded services|\\bservices included|\\bwhat we (?:guarantee|promise|cover|stand behind)\\b|\\bis about\\b|\\bare about\\b|\" (?:is|are)\\b|\\b(?:collectively|together|jointly) (?:called|known|referred|the)\\b|统称|只管|管的是|算在内|所称[^。;]{0,8}指|\\b(?:reach(?:es)?|pertains?|extends?|relates?|limited|restricted|confined) (?:solely |only |exclusively )?(?:to )?|\\bconcerns?\\b|\\bgoverns?\\b|\\bin scope\\b|\\bincludes?\\b|\\bcomprises?\\b|\\bprotects?\\b|纳入|承诺范围|考核的|涵盖|限于|针对|纳入考核|包含|\\bcovered\\b|\\b(?:applies|apply|extends?) (?:only )?to\\b|\"[^\"]{0,40}\" means|\\bmeans\\b|\\bin scope|\\bservices? (?:is|are)\\b|\\bthe following (?:services|functions)"
                    + "|覆盖|适用于|是指|系指|指的是|中断指|“?服务”?指|范围(?:为|是|:|包括|包含)|包括");
    private static final Pattern DEFINES = Pattern.compile(
            "\"?(?:covered|the )?(?:[a-z]+ )?(?:services?|functions?|platform|voice platform|[a-z ]{0,20}service)\"?[^;]{0,40}?\\b(?:means|covers|are|is|includes)\\b|\\bcovered (?:services?|functions?)|\\bcovers\\b|\\b(?:exhibit|annex|schedule|addendum|part|standards?|promise|guarantee|commitment|attachment|appendix)s?\\b[^;]{0,50}\\b(?:reach|pertain|appl|extend|relate|concern|cover|govern|deals? with)|\\bwhat's covered|纳入考核|承诺范围|涵盖|覆盖|只管|所称[^。;]{0,8}指|服务\"?(?:是|系)?指|统称[^。;]{0,8}服务|适用(?:于|范围)");
    private static final Pattern SCOPE_HEADING = Pattern.compile(
            "\\b(?:what(?:'s| is) (?:covered|included|in)|coverage|covered services?|scope|which services|what (?:this|it|we|they) covers?|what (?:do|does) [^/]{2,30} covers?|what (?:this|the) [^/]{2,24} (?:is about|applies to))\\b|哪些(?!不)[^/]{0,6}(?<!不)算|算在内|范围|覆盖|涵盖|适用");
    private static final Pattern CUT = Pattern.compile(
            "[;,]? ?\\b(?:not\\b|excluding|except|other than|without|but no)|不包括|不含|不适用|除外|不覆盖|不涵盖|不涉及");
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?:not|n't) (?:reach|pertain|extend|include|covered?|part|apply|appl)|without (?:a |any )?(?:\\w+ )?(?:service level|performance|commitment|guarantee|objective|target|promise)|(?:is|are)(?: not|n't) about|不管|不在这|不属于|best[- ]effort only|不纳入|不包括在内|不在其中|不在.{0,8}(?:之内|范围)|no service level|not covered|outside|carry no|are not part|does not (?:apply|cover|extend)|不适用|不覆盖|不在");
    private static final Pattern ABILITY = Pattern.compile(
            "\\b(?:place|placing|make|making|originate|receive|receiving|connect|complete|inbound|outbound)\\b[^;]{0,40}\\bcall|\\bcalls?\\b[^;]{0,24}\\b(?:be|are|were) (?:made|placed|received|connected|answered)\\b|呼入|呼出|通话");
    private static final Pattern OTHER =
            Pattern.compile("credit|claim|request|ticket|notice|response|report|申请|赔付|补偿|工单|申告|(?<!短信)通知");
    private static final double SURE = 0.88;
    private static final double LIKELY = 0.7;
    private static final double PERHAPS = 0.5;

    @Override
    public List<String> keys() {
        return List.of("sla.services");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.SLA) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            boolean ability = ABILITY.matcher(text).find();
            boolean says = SAYS.matcher(text).find()
                    || SCOPE_HEADING.matcher(sentence.heading()).find();
            if (says || ability) {
                var services = services(text);
                if (!services.isEmpty() && !OUTSIDE.matcher(covered(text)).find()) {
                    found.add(Finding.of(
                            "sla.services",
                            services,
                            paper,
                            sentence,
                            confidence(sentence.heading(), text, says, ability, services.size())));
                }
            }
        }
        CoveredRows.in(paper).ifPresent(found::add);
        return found;
    }

    private static double confidence(String heading, String text, boolean says, boolean ability, int services) {
        double doubt = OTHER.matcher(text).find() ? 0.3 : 0;
        if (DEFINES.matcher(text).find()) {
            return (services > 1 ? SURE + 0.02 : SURE - 0.03) - doubt;
        }
        if (SCOPE_HEADING.matcher(heading).find()) {
            return SURE - 0.1 - doubt;
        }
        return (says && (ability || services > 1) ? LIKELY : PERHAPS) - doubt;
    }

    /** What stands before the first word that takes away. */
    private static String head(String text) {
        var head = text;
        int clause = text.indexOf(';');
        if (clause > 0 && OUTSIDE.matcher(text.substring(clause)).find()) {
            head = text.substring(0, clause);
        }
        var cut = CUT.matcher(head);
        while (cut.find()) {
            if (cut.start() > 8) {
                return head.substring(0, cut.start());
            }
        }
        return head;
    }

    static List<String> services(String text) {
        var head = covered(text);
        return SERVICES.entrySet().stream()
                .filter(service -> service.getValue().matcher(head).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A Chinese clause that takes away does so for itself only. */
    private static String covered(String text) {
        return Arrays.stream(head(text).split("(?<=\\p{IsHan}),"))
                .filter(clause -> !OUTSIDE.matcher(clause).find())
                .collect(Collectors.joining(","));
    }

    private static Map<String, Pattern> services() {
        var services = new LinkedHashMap<String, Pattern>();
        services.put(
                "VOICE",
                Pattern.compile(
                        "\\bvoice\\b|\\bcall(?:s|ing)?\\b|\\btelephony|\\bdial ?tone|\\bphone (?:service|lines?)|\\bhosted (?:voice|stations?)|语音|通话|呼入|呼出|话音|电话"));
        services.put(
                "SMS",
                Pattern.compile(
                        "\\bsms\\b|\\btexts?\\b(?! of)|\\btext messages?|\\bmms\\b|\\bmessaging\\b|\\btext(?:ing)?\\b|短信|短消息"));
        services.put("FAX", Pattern.compile("\\bfax|facsimile|传真"));
        services.put(
                "API",
                Pattern.compile(
                        "\\bapis?\\b|\\bprogramming interface|\\bapplication interface|\\brest interface|\\bopen interface|接口|api"));
        services.put(
                "PORTAL",
                Pattern.compile(
                        "\\bportal\\b|\\bonline account\\b|\\badmin(?:istrat\\w+)? (?:web ?)?(?:console|interface|site|page|panel|area)|\\bself-?(?:service|care) (?:site|pages?|area)|\\bmanagement (?:console|interface|portal)|\\bdashboard\\b|后台|门户|控制台|管理平台|管理界面"));
        return services;
    }
}
