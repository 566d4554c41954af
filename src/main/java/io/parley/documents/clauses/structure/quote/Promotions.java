package io.parley.documents.clauses.structure.quote;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.Caught;
import io.parley.documents.clauses.text.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Free or cheaper months: which ones, how much, and on which lines of the quotation. */
public final class Promotions implements ClauseReader {

    private static final Pattern FREE = Pattern.compile(
            "\\b(?:free|waived?|waives|no (?:monthly |recurring )*(?:charges?|fees?|cost|payment)|on (?:us|the house)|without charge|at no (?:cost|charge)|zero|\\$ ?0(?:\\.00)?(?![\\d.])|not (?:billed|charged|invoiced)|pays? nothing|nothing to pay)\\b|免收|免费|全免|免单|减免|免除|免(?:去|除|交|付|缴)?(?:全部)?(?:月|坐席|账号|平台|服务费|席位|租)|赠送|不收(?:取)?|免租");
    private static final Pattern PERCENT = Pattern.compile(
            "(?<![\\d.])(?<pct>\\d{1,3}(?:\\.\\d+)?)% ?(?:off|discount|reduc\\w*|rebate|promotion\\w*|credit|less|lower|cheaper)"
                    + "|\\b(?:credit|allowance|rebate|reduction|concession|remission) of (?<pct4>(?<![\\d.])\\d{1,3}(?:\\.\\d+)?)%"
                    + "|\\b(?:discount\\w*|reduc\\w*|lower\\w*|cut|off|save)\\b[^;.%]{0,40}?(?<![\\d.])(?<pct2>\\d{1,3}(?:\\.\\d+)?)%"
                    + "|(?:减免|优惠|减收|直减|免收|立减|降低|减|打折|下调|扣减)[^。;%]{0,12}?(?<![\\d.])(?<pct3>\\d{1,3}(?:\\.\\d+)?)%");
    private static final Pattern HALF = Pattern.compile(
            "\\bhalf[- ](?:price|off|the (?:price|charge|rate))|\\bat half|\\bpays? (?:only |just )?(?:half|50%)|半价|减半|(?<![\\d.])5折");
    private static final Pattern FOLD = Pattern.compile("(?<![\\d.])(?<n>[1-9])(?:\\.?(?<tenths>\\d))?折");
    private static final Pattern CHARGE = Pattern.compile(
            "\\b(?:pays?|charges?|fees?|mrcs?|rates?|prices?|bill(?:ed|ing|s)?|subscription|seats?|users?|service|free|discount\\w*|off|recurring|monthly|on (?:us|the house))\\b|费|租|价|折|账单|金额|订单");
    private static final Pattern OTHER = Pattern.compile(
            "\\btrial|terminat|\\bleav(?:e|es|ing)\\b|cancel|repa(?:y|id)|claw|warrant|outage|service level|\\bport|increase|anniversar|storage|training|support|renew|minutes? (?:free|includ)|guarantee|其他客户|试用|提前终止|提前解|退订|退还|补缴|追回|可用率|质保|保修|续期|顺延|上调|上浮|赔付|补偿|培训");
    private static final Pattern CODE =
            Pattern.compile("\\b(?=[a-z0-9-]{0,12}\\d|[a-z]{2,6}-)[a-z][a-z0-9]{0,8}(?:-[a-z0-9]{1,8}){0,2}\\b");
    private static final Pattern SOME = Pattern.compile(
            "\\b(?:seat|user|station|line|licen[sc]e|extension|platform|voice)s?\\b|坐席|座席|席位|账号|帐号|平台|语音|分机|许可");
    private static final Pattern ALL = Pattern.compile(
            "\\b(?:all|every|any|total|whole|entire)\\b|\\b(?:mrcs?|monthly recurring|recurring charges?|monthly charges?|monthly fees?|bill|service is free)\\b|全部|所有|各项|全额");
    private static final double SURE = 0.86;

    @Override
    public List<String> keys() {
        return List.of("promo.*");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() == PaperKind.SLA) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            if (CHARGE.matcher(text).find() && !OTHER.matcher(text).find()) {
                var percent = percent(text);
                var months = percent.isEmpty() ? List.<Integer>of() : PromotedMonths.in(text);
                if (!months.isEmpty()) {
                    var value = value(months, percent.get(), appliesTo(paper, text));
                    if (found.stream().noneMatch(other -> other.value().equals(value))) {
                        found.add(Finding.of("promo." + (found.size() + 1), value, paper, sentence, SURE));
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, Object> value(List<Integer> months, String percent, Object appliesTo) {
        var value = new LinkedHashMap<String, Object>();
        value.put("months", months);
        value.put("percentOff", percent);
        value.put("appliesTo", appliesTo);
        return value;
    }

    private static Optional<String> percent(String text) {
        var percent = PERCENT.matcher(text);
        if (percent.find()) {
            var caught = Caught.any(percent, "pct", "pct2", "pct3", "pct4");
            var share = new BigDecimal(caught).movePointLeft(2);
            return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0
                    ? Optional.of(Quantity.plain(share))
                    : Optional.empty();
        }
        if (HALF.matcher(text).find()) {
            return Optional.of("0.5");
        }
        var fold = FOLD.matcher(text);
        if (fold.find()) {
            var tenths = fold.group("tenths") == null ? "0" : fold.group("tenths");
            return Optional.of(
                    Quantity.plain(BigDecimal.ONE.subtract(new BigDecimal("0." + fold.group("n") + tenths))));
        }
        return FREE.matcher(text).find() ? Optional.of("1") : Optional.empty();
    }

    /** Codes that the sentence names, else the one line of the table that is about what it names. */
    private static Object appliesTo(Paper paper, String text) {
        var codes = codes(paper);
        var named =
                codes.keySet().stream().filter(text::contains).map(codes::get).toList();
        if (!named.isEmpty()) {
            return named;
        }
        var some = SOME.matcher(text);
        if (ALL.matcher(text).find() || !some.find()) {
            return "ALL";
        }
        var about = rows(paper, codes, some.group());
        return about.size() == 1 ? about : "ALL";
    }

    private static List<String> rows(Paper paper, Map<String, String> codes, String word) {
        var found = new ArrayList<String>();
        for (var line : paper.lines()) {
            codes.forEach((code, printed) -> {
                if (line.text().startsWith(code) && line.text().contains(word) && !found.contains(printed)) {
                    found.add(printed);
                }
            });
        }
        return found;
    }

    /** The codes that rows of tables begin with, small and as printed. */
    private static Map<String, String> codes(Paper paper) {
        var codes = new LinkedHashMap<String, String>();
        var seen = new HashSet<String>();
        for (var line : paper.lines()) {
            var code = CODE.matcher(line.text());
            if (code.lookingAt() && line.text().matches(".{0,120}\\d\\.\\d{2}.{0,40}") && seen.add(code.group())) {
                codes.put(
                        code.group(), line.words().words(0, code.end()).strip().toUpperCase(Locale.ROOT));
            }
        }
        return codes;
    }
}
