package io.parley.documents.clauses.structure.contract;

import io.parley.documents.clauses.text.Caught;
import io.parley.documents.clauses.text.Quantity;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Leaving early costs a flat $2,500", "if the contract is ended early, the fee is $150 for each seat": one sum for leaving. */
final class FlatFee {

    private static final Pattern LEAVES = Pattern.compile(
            "\\b(?:terminat\\w*|cancel\\w*|leav(?:e|es|ing)|quit\\w*|exit\\w*|end(?:s|ed|ing)?)\\b[^;.$]{0,40}?\\b(?:early|before|prior to|ahead of|during)\\b|\\bearly (?:terminat|cancel|exit|end)\\w*|\\bexit (?:fee|charge)"
                    + "|提前|没到期|中途|未到期|未满");
    private static final Pattern SUM = Pattern.compile(
            "\\b(?:fee|charge|penalty|costs?|pays?|owes?|amount|sum|lump)\\b[^;$%]{0,45}?(?:us\\$|usd|\\$) ?(?<money>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "|(?:费|金|支付|赔|收取?)[^。;%元]{0,12}?(?<money2>(?<![\\d.,])\\d[\\d,]*(?:\\.\\d+)?)元");
    private static final Pattern OTHER = Pattern.compile(
            "install|set-?up|waiv|\\bport|\\bnumbers\\b|(?:per|each|a) number|return|equipment|phone|handset|deposit|\\blate\\b|check|reconnect|reactivat|restor|credit|minimum|commit|discount|up to|not (?:be )?charge|%"
                    + "|初装|安装|免收|号码|归还|话机|设备|押金|逾期|承诺|最低|优惠|每月|月租|/月|剩余|不收");
    private static final double LIKELY = 0.7;

    private FlatFee() {}

    static Optional<TerminationFee> in(String text) {
        var leaves = LEAVES.matcher(text);
        if (OTHER.matcher(text).find() || !leaves.find()) {
            return Optional.empty();
        }
        var sum = SUM.matcher(text);
        return sum.find()
                ? Optional.of(new TerminationFee(
                        TerminationFee.perLine(
                                text,
                                Map.of("kind", "FLAT", "amount", Quantity.money(Caught.any(sum, "money", "money2")))),
                        LIKELY))
                : Optional.empty();
    }
}
