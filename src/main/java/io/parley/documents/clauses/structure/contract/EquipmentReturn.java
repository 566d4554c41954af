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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lent or rented equipment: until when it must be back, and what each piece costs that is not. */
public final class EquipmentReturn implements ClauseReader {

    private static final Pattern EQUIPMENT = Pattern.compile(
            "\\b(?:phones?|telephones?|handsets?|sets?|devices?|equipment|hardware|units?|gateways?|adapters?|routers?|apparatus|sets|boxes|headsets?|instruments?|consoles?|kit|gear)\\b|话机|设备|终端|网关|机器|硬件");
    private static final Pattern BACK = Pattern.compile(
            "\\b(?:return|sen[dt]|ship(?:ped)?|giv(?:e|en)|hand(?:ed)?|post(?:ed)?|mail(?:ed)?)\\b[^;]{0,60}\\bback\\b|\\b(?:come|comes|go|goes|brought|delivered|taken|bring)\\b[^;]{0,30}\\bback\\b|\\bunreturned\\b|\\bback (?:by|within|in|inside)\\b|\\bnot (?:yet )?(?:back|had [^;]{0,20}back)\\b|\\b(?:had|got|have|received?) (?:it |them )?back\\b|\\b(?:returnable|collected|recovered|redeliver\\w*|hand(?:ed)? in|turn(?:ed)? in)\\b|\\b(?:return(?:s|ed|ing)?|surrender(?:ed)?|sent back|shipped back|handed back)\\b|还给|还我|还清|归还|缴还|交回|还回|送回|收回|寄回|退还|交还|退回|返还|送还|交回");
    private static final Pattern NOT_BACK = Pattern.compile(
            "\\b(?:not|never|un|fail\\w*|without|missing|lost|late|keep|kept|don't|haven't|hasn't|isn't|aren't)\\b|unreturned|\\bor (?:else |the |you|customer|subscriber|client|we)|n't\\b|\\botherwise\\b|\\bfailing\\b|\\boutstanding\\b|\\bstill out\\b|少(?:还|交|退)?\\d?(?:部|台|个|只|套|件)|缺|逾期|未|缺失|损毁|短少|没有|不(?:归还|退还|寄回|交还)|丢失|遗失|否则");
    private static final Pattern DAYS = Pattern.compile(
            "(?<![\\d.$])(?<n>\\d{1,3})[ -]?(?<unit>(?:calendar |business |working )?(?:days?|weeks?|months?)|个月|个?工作日|个?自然日|日|天|周)(?!\\d)");
    private static final Pattern EACH = Pattern.compile(
            "(?:us\\$|usd|\\$) ?(?<a>\\d[\\d,]*+(?:\\.\\d+)?)[^;.]{0,30}?(?:\\beach\\b|\\bper\\b|\\bapiece\\b|\\bfor (?:each|every|any)\\b|\\ba (?:phone|set|handset|device|unit|piece)\\b|/ ?(?:phone|set|unit|device))"
                    + "|\\b(?:each|per|every|any|a)\\b[^;.$]{0,60}?(?:us\\$|usd|\\$) ?(?<b>\\d[\\d,]*+(?:\\.\\d+)?)"
                    + "|(?:每|单|少|缺|丢)(?:还|交|退|失)?1?(?:台|部|个|只|套|件)[^。;\\d]{0,12}?¥?(?<c>\\d[\\d,]*+(?:\\.\\d+)?)元?|¥?(?<d>\\d[\\d,]*+(?:\\.\\d+)?)元?(?:/|每)(?:台|部|个|只|套|件)");
    private static final Pattern OTHER = Pattern.compile(
            "warrant|defect|repair|advance (?:replacement|exchange)|\\brma\\b|confidential|restock|check returned|returned check|质保|保修|维修|故障|保密|七日无理由");
    private static final double SURE = 0.86;

    @Override
    public List<String> keys() {
        return List.of("etf.equipment");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() == PaperKind.SLA) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            if (EQUIPMENT
                            .matcher(sentence.heading() + " | " + before(paper, sentence) + " | " + text)
                            .find()
                    && BACK.matcher(text).find()
                    && !OTHER.matcher(text).find()) {
                price(text)
                        .or(() -> price(next(paper, sentence)))
                        .ifPresent(each -> found.add(finding(paper, sentence, each)));
            }
        }
        return found;
    }

    /** "The gateways stay ours." - "Within 15 days they come back." */
    private static String before(Paper paper, Sentence sentence) {
        int place = sentence.place() - 1;
        return place >= 0 && paper.sentences().get(place).heading().equals(sentence.heading())
                ? paper.sentences().get(place).text()
                : "";
    }

    private static String next(Paper paper, Sentence sentence) {
        int place = sentence.place() + 1;
        return place < paper.sentences().size() ? paper.sentences().get(place).text() : "";
    }

    private static Optional<String> price(String text) {
        var each = EACH.matcher(text);
        return NOT_BACK.matcher(text).find() && !OTHER.matcher(text).find() && each.find()
                ? Optional.of(Quantity.money(caught(each)))
                : Optional.empty();
    }

    private static String caught(Matcher each) {
        for (var name : List.of("a", "b", "c", "d")) {
            if (each.group(name) != null) {
                return each.group(name);
            }
        }
        throw new IllegalStateException("No amount in " + each.group());
    }

    private static Finding finding(Paper paper, Sentence sentence, String each) {
        var value = new LinkedHashMap<String, @Nullable Object>();
        value.put("each", each);
        var days = DAYS.matcher(sentence.text());
        boolean limited = days.find();
        value.put(
                "returnDays",
                limited ? new Quantity(Integer.parseInt(days.group("n")), days.group("unit")).days() : null);
        return Finding.of("etf.equipment", value, paper, sentence, limited ? SURE : SURE - 0.1);
    }
}
