package io.parley.documents.clauses.structure.contract;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.Caught;
import io.parley.documents.clauses.text.Quantity;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What leaving early costs: one of the kinds of domain.md 1.1, from a sentence or from the rows below it. */
public final class TerminationFees implements ClauseReader {

    private static final String KEY = "etf";
    private static final Pattern LEAVING = Pattern.compile(
            "\\b(?:terminat|cancel|discontinu|disconnect)\\w*|\\bearly\\b|\\bleav(?:e|es|ing)\\b|\\bend(?:s|ed|ing)? (?:the|this|a|an)\\b"
                    + "|\\bdefault|\\bexit|\\bquit|\\bwalk(?:s|ing)? away|\\bpull(?:s|ed)? out|\\bdepart\\w*|\\bwants? out\\b|\\bcall\\w* (?:\\w+ ){0,3}off\\b|\\bpremature\\w*|\\bbuy-?out|\\bahead of (?:time|schedule)|\\bdrop(?:s|ped)? out|\\bopt(?:s|ed)? out|\\bbow(?:s|ed)? out|\\bget(?:s|ting)? out|\\bgo(?:es)? sooner|\\bstop(?:s|ped)? (?:the|your|using)|\\bcall(?:s|ed)? it (?:off|quits)|\\bbreak(?:s|ing)? (?:off|the (?:contract|term))|\\bbefore (?:the|its|your) (?:\\w+ )?(?:term|time|end|contract)|不用了|没到期|走人|注销|中途|不再使用|撤销|单方停止|退约|毁约|停用|提前|解除|解约|退租|终止|退订|退网|销户|拆机|违约金");
    private static final Pattern OTHER = Pattern.compile(
            "chronic|promotional credit|warranty|\\b(?:before|prior to) (?:the |its |your |our |any )?(?:service |actual |planned |scheduled |first )?(?:activat|install|deliver|turn-?up|commission|go-live|cut-?over|start|commenc|accept)"
                    + "|(?:开通|竣工|交付|验收|实施|安装|上线|启用|起租)(?:之)?前|每逾期|未归还|未寄回");
    private static final Pattern DUE = Pattern.compile(
            "\\b(?:pay|owe|due|liab|charge|fee|amount|invoice|bill|damages|settle|cost|compensat|make good|forfeit)\\w*|解约金|退订费|收\\d|少收|补偿|付|交纳|结清|补足|给付|赔付|补缴|支付|承担|收取|缴|违约金|赔偿|计算|计收");
    private static final Pattern DIFFERENCE = Pattern.compile(
            "\\b(?:difference|shortfall|deficiency|gap|balance of the commitment|unmet (?:part|portion)|whatever is missing|top up|make up)\\b|\\bless (?:the |any |all |such )?(?:\\w+ ){0,3}(?:already|so far|to date|billed|invoiced|paid)\\b|差额|补足|不足部分|缺口|没消费满|未消费满");
    private static final Pattern COMMITTED = Pattern.compile(
            "\\b(?:commit\\w*|undertak\\w*|minimum|at least|no less than|not less than|promis\\w*|guarantee\\w*)\\b(?:(?!waive|\\bfees?\\b)[^;]){0,120}?(?:us\\$|usd|\\$) ?(?<money>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "|(?:承诺|最低|保底|不低于|不少于)[^。;]{0,60}?(?<money2>(?<![\\d.,])\\d[\\d,]*(?:\\.\\d+)?)元");
    private static final List<String> ORDER =
            List.of("percent", "basis", "tiers", "months", "amount", "step", "per", "committed");
    private static final int COMMITMENT_REACH = 3;
    private static final double BY_NEIGHBOUR = 0.85;
    private static final double IN_ROWS = 0.89;

    @Override
    public List<String> keys() {
        return List.of(KEY);
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() == PaperKind.SLA) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            var context = paper.around(sentence);
            if (LEAVING.matcher(context).find() && !OTHER.matcher(text).find() && !BeforeDelivery.isAbout(text)) {
                read(paper, sentence).ifPresent(found::add);
            }
        }
        MonthTierRows.in(paper)
                .ifPresent(rows -> found.add(finding(
                        paper, rows.first(), Map.of("kind", "TIERED_BY_MONTH", "tiers", rows.tiers()), IN_ROWS)));
        DecliningRows.in(paper).ifPresent(rows -> found.add(finding(paper, rows.first(), rows.value(), BY_NEIGHBOUR)));
        return found;
    }

    private static Optional<Finding> read(Paper paper, Sentence sentence) {
        var text = sentence.text();
        var tiers = MonthTiers.of(text);
        if (!DUE.matcher(text).find() && !DIFFERENCE.matcher(text).find() && tiers.isEmpty()) {
            return goesOn(paper, sentence);
        }
        if (tiers.size() > 1) {
            return Optional.of(finding(paper, sentence, Map.of("kind", "TIERED_BY_MONTH", "tiers", tiers), 0.95));
        }
        return TerminationFee.in(text)
                .or(() -> freeAfter(paper, sentence))
                .or(() -> shortOfCommitment(paper, sentence))
                .map(read -> finding(paper, sentence, read.value(), read.confidence()));
    }

    /** "There is an exit charge." - "It starts at $300 and comes down $5 a month." */
    private static Optional<Finding> goesOn(Paper paper, Sentence sentence) {
        return DUE.matcher(paper.around(sentence)).find()
                ? TerminationFee.in(sentence.text())
                        .filter(read -> "FLAT_DECLINING".equals(read.value().get("kind")))
                        .map(read -> finding(paper, sentence, read.value(), BY_NEIGHBOUR))
                : Optional.empty();
    }

    /** "You owe what is left of the first six months." - "After that you leave for nothing." */
    private static Optional<TerminationFee> freeAfter(Paper paper, Sentence sentence) {
        var text = sentence.text() + " " + paper.after(sentence) + " " + paper.after(sentence, 2);
        return TerminationFee.firstMonths(text, 0.84);
    }

    /** The difference to a commitment whose amount stands in a sentence before. */
    private static Optional<TerminationFee> shortOfCommitment(Paper paper, Sentence sentence) {
        if (!DIFFERENCE.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        for (int i = sentence.place(); i >= Math.max(0, sentence.place() - COMMITMENT_REACH); i--) {
            var committed = COMMITTED.matcher(paper.sentences().get(i).text());
            if (committed.find()) {
                return Optional.of(new TerminationFee(
                        Map.of(
                                "kind",
                                "SHORTFALL",
                                "committed",
                                Quantity.money(Caught.any(committed, "money", "money2"))),
                        0.88));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Paper paper, Sentence sentence, Map<String, Object> value, double confidence) {
        var ordered = new LinkedHashMap<String, Object>();
        ordered.put("kind", value.getOrDefault("kind", ""));
        ORDER.stream().filter(value::containsKey).forEach(name -> ordered.put(name, value.get(name)));
        return Finding.of(KEY, ordered, paper, sentence, confidence);
    }
}
