package io.parley.documents.clauses;

import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which document comes first in a conflict: as the documents themselves say, else the contract and the service level before
 * the quotation.
 */
final class Precedence {

    private static final Pattern ABOUT = Pattern.compile(
            "conflict|inconsisten|discrepan|precedence|contradict|prevail|take priority|differ|different things|不一致|冲突|抵触|矛盾|优先|歧义|不符");
    private static final Pattern LISTED = Pattern.compile(
            "(?:following|this|descending|in the) (?:order|sequence)|order of (?:precedence|priority)|highest (?:first|to lowest)|下列(?:顺序|次序)|以下(?:顺序|次序)|依次|(?:效力|优先|解释)(?:的)?(?:顺序|次序)");
    private static final Pattern WINS = Pattern.compile(
            "\\b(?:prevails?|controls?|governs?|takes? (?:precedence|priority)|wins?|counts?|applies|comes? first|(?:shall|will) (?:prevail|control|govern)|supersedes?|overrides?)\\b|优先|为准");
    private static final Pattern DENIED = Pattern.compile("\\b(?:not|never|no)\\b[^;,]{0,12}$|不[^。;,]{0,4}$");
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?<sla>service[- ]level (?:agreement|schedule|addendum|commitment|exhibit|terms)s?|service quality schedule|service commitments?|\\bslas?\\b|服务等级协议|服务水平协议|服务等级|服务标准|质量承诺)"
                    + "|(?<quote>(?:service|sales|signed|accepted) orders?|order forms?|(?:rate |price )?quot(?:e|ation)s?\\b|proposals?|pricing (?:sheet|schedule)|statements? of work|(?<!purchase )\\borders?\\b(?! of)|报价单|报价表|订购单|订单|订购表|方案书|确认单|业务单)"
                    + "|(?<terms>(?:master |these |this |the )?(?:services? |customer |subscription |general |standard )*(?:agreement|terms|contract|guide|conditions|tariff)\\b(?: and conditions| of (?:service|use))?|正文|主合同|本合同|合同|主协议|本协议|服务协议|协议)");

    /** Lightens what a later document says. */
    private static final double STEP = 0.12;

    private static final double REVERSED = 0.26;

    private final @Nullable List<PaperKind> stated;

    private Precedence(@Nullable List<PaperKind> stated) {
        this.stated = stated;
    }

    static Precedence of(List<Paper> papers) {
        return papers.stream()
                .sorted(Comparator.comparing(Paper::kind))
                .flatMap(paper -> paper.sentences().stream())
                .map(sentence -> order(sentence.text()))
                .filter(order -> order.size() > 1)
                .findFirst()
                .map(Precedence::new)
                .orElseGet(() -> new Precedence(null));
    }

    /** How much less a document weighs than the first. */
    double handicap(PaperKind kind) {
        if (stated == null || stated.indexOf(kind) < 0) {
            return kind == PaperKind.QUOTE ? STEP : 0;
        }
        boolean quoteFirst = stated.indexOf(PaperKind.QUOTE) == 0;
        return stated.indexOf(kind) == 0 ? 0 : quoteFirst ? REVERSED : kind == PaperKind.QUOTE ? STEP : 0;
    }

    private record Mention(PaperKind kind, int start, int end) {}

    /** Empty when the sentence does not say which document comes first. */
    private static List<PaperKind> order(String text) {
        if (!ABOUT.matcher(text).find()) {
            return List.of();
        }
        var mentions = mentions(text);
        var listed = LISTED.matcher(text);
        if (listed.find() && mentions.size() > 1) {
            int from = listed.end();
            var behind = kinds(
                    mentions.stream().filter(mention -> mention.start() >= from).toList());
            return behind.size() > 1 ? behind : kinds(mentions);
        }
        return winners(text, mentions);
    }

    private static List<PaperKind> winners(String text, List<Mention> mentions) {
        var order = new ArrayList<PaperKind>();
        var wins = WINS.matcher(text);
        while (wins.find()) {
            if (!DENIED.matcher(text.substring(Math.max(0, wins.start() - 20), wins.start()))
                    .find()) {
                int verb = wins.start();
                mentions.stream()
                        .filter(mention -> mention.end() <= verb)
                        .reduce((before, last) -> last)
                        .filter(mention -> !order.contains(mention.kind()))
                        .ifPresent(mention -> order.add(mention.kind()));
            }
        }
        if (!order.isEmpty()) {
            kinds(mentions).stream().filter(kind -> !order.contains(kind)).forEach(order::add);
        }
        return order;
    }

    private static List<PaperKind> kinds(List<Mention> mentions) {
        return mentions.stream().map(Mention::kind).distinct().toList();
    }

    private static List<Mention> mentions(String text) {
        var mentions = new ArrayList<Mention>();
        var document = DOCUMENT.matcher(text);
        while (document.find()) {
            mentions.add(new Mention(kind(document), document.start(), document.end()));
        }
        return mentions;
    }

    private static PaperKind kind(Matcher document) {
        if (document.group("sla") != null) {
            return PaperKind.SLA;
        }
        return document.group("quote") != null ? PaperKind.QUOTE : PaperKind.TERMS;
    }
}
