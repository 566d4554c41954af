package io.parley.documents.clauses.structure.support;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.PaperLanguage;
import io.parley.documents.clauses.text.Quantity;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long phones are repaired or replaced, from which event, and by whom; rented ones often for as long as they are rented. */
public final class WarrantyTerms implements ClauseReader {

    private static final String KEY = "warranty.phones";
    private static final Pattern PHONE = Pattern.compile(
            "\\b(?:phones?|telephones?|handsets?|desk ?sets?|sets?\\b(?! (?:out|forth|by|in|up|off))|ip phones?|devices?|terminals?|hardware|equipment)\\b|话机|电话机|座机|终端|设备(?!老化)");
    private static final Pattern COVER = Pattern.compile(
            "\\b(?:warrant\\w*|guarantee[ds]?|replac\\w*|repair\\w*|swap\\w*|exchang\\w*|mend\\w*|makes? good|puts? right|rectif\\w*|fix(?:es|ed)?|cover\\b|covers|stand behind)\\b|质保|保修|保换|包换|包修|修换|修理|调换|换新|免费修|保固|换修|三包|更换|维修");
    private static final Pattern SPAN = Pattern.compile(
            "(?:(?<![\\d.$])(?<n>\\d{1,3})[ -]?|\\b(?:an?|a full|one) )(?<unit>(?:months?|years?|days?)\\b|个月|年(?!度|\\d)|个?自然日|日|天)");
    private static final Pattern START = Pattern.compile(
            "(?:\\b(?:from|after|following|of|since|starting|beginning|counted from|once|upon)\\b[^;.]{0,34}?\\b|(?:自|从|由|以|于)[^。;]{0,14}?|(?=(?:发货|出库|签收|到货|收货|送达|购买|开通|启用|安装|验收|激活|竣工)(?:之?日|后|起)))"
                    + "(?:(?<isShip>ship\\w*|dispatch\\w*|发货|出库|发运)|(?<isDelivery>deliver\\w*|hand(?:ed|ing)? ?-?over|receipt|receiv\\w*|arriv\\w*|签收|交付|到货|收货|送达)"
                    + "|(?<isPurchase>purchase[ds]?|sale|sold|invoice|bought|购买|采购(?!方|人)|开票|付款)|(?<isActivation>activat\\w*|install\\w*|go-?live|service (?:start|commence)\\w*|put into (?:use|service)|in service|开通|启用|安装|验收|激活|竣工|上线))");
    private static final Pattern WHILE_RENTED = Pattern.compile(
            "\\b(?:as|so) long as (?:you|it|they|customer|subscriber|client|the (?:customer|phone|set)\\w*)\\b[^;.]{0,24}?\\b(?:rent|leas|hir|pay|use|keep|subscrib)\\w*"
                    + "|\\bwhile (?:\\w+ ){0,3}?(?:rent|leas|on (?:rent|lease|loan))\\w*|\\b(?:whole|entire|throughout the|during the|full|for the) (?:rental|lease|period of (?:the )?(?:rental|lease))\\b"
                    + "|\\b(?:as|so) long as (?:\\w+ ){0,3}?(?:rent|leas|hire)\\w*|租(?:用|赁)期(?:间|内|限内)|在租期|租期内|租用期间|承租期");
    private static final Pattern MAKER =
            Pattern.compile("\\b(?:manufactur\\w*|makers?|oem|factory|brand'?s?)\\b|厂家|厂商|原厂|制造商|生产商|品牌方");
    private static final Pattern OTHER_THING = Pattern.compile(
            "\\b(?:gateways?|batter\\w+|headsets?|cords?|routers?|switch(?:es)?|servers?|ups\\b|software|cables?|adapters?)\\b|耳机|耳麦|网关|电池|服务器|线缆|软件|ups|交换机|路由器");
    private static final Pattern OTHER = Pattern.compile(
            "\\bnot (?:covered|returned|warrant)|\\bexclud|\\breturn(?:ed)? within|\\bcredit|\\bavailab|\\binvoice is|\\bdisclaim|workmanship|response|professional services|未归还|未退还|响应|到场|可用率|逾期");
    private static final Pattern PARTS = Pattern.compile("[;。]|(?<=\\.) |, (?:but|while|whereas) ");
    private static final Pattern HEADING = Pattern.compile("\\bwarrant(?:y|ies)\\b|质保|保修");
    /** Below it a phone may be called by the name of its make. */
    private static final Pattern PHONE_HEADING =
            Pattern.compile("\\b(?:phones?|handsets?|desk ?sets?)\\b[^/]{0,16}$|话机[^/]{0,6}$");

    private static final int REACH = 5;
    private static final int LONGEST_HEADING = 60;
    private static final double SURE = 0.85;
    private static final double IN_A_ROW = 0.8;

    @Override
    public List<String> keys() {
        return List.of(KEY);
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() == PaperKind.SLA && paper.language() == PaperLanguage.EN) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        paper.sentences().forEach(sentence -> read(paper, sentence, SURE).ifPresent(found::add));
        for (var line : paper.lines()) {
            read(paper, line, IN_A_ROW).or(() -> row(paper, line)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> read(Paper paper, Sentence sentence, double confidence) {
        for (var part : PARTS.split(sentence.text())) {
            var phone = PHONE.matcher(part);
            boolean named = phone.find();
            if ((named || PHONE_HEADING.matcher(sentence.heading()).find())
                    && COVER.matcher(part).find()
                    && !OTHER.matcher(part).find()) {
                var value = value(part, named ? phone.end() : 0);
                if (value.isPresent()) {
                    return Optional.of(Finding.of(KEY, value.get(), paper, sentence, confidence));
                }
            }
        }
        return Optional.empty();
    }

    /** A row below the heading "Warranty" of its column. */
    private static Optional<Finding> row(Paper paper, Sentence line) {
        var phone = PHONE.matcher(line.text());
        return phone.find() && !OTHER.matcher(line.text()).find() && belowHeading(paper, line)
                ? value(line.text(), phone.end()).map(value -> Finding.of(KEY, value, paper, line, IN_A_ROW - 0.05))
                : Optional.empty();
    }

    private static boolean belowHeading(Paper paper, Sentence line) {
        for (int i = line.place() - 1; i >= Math.max(0, line.place() - REACH); i--) {
            var text = paper.lines().get(i).text();
            if (text.length() <= LONGEST_HEADING && HEADING.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Map<String, @Nullable Object>> value(String part, int phone) {
        var span = SPAN.matcher(part);
        while (span.find()) {
            var start = START.matcher(part);
            boolean onPhones = !OTHER_THING
                    .matcher(part.substring(Math.min(phone, span.start()), span.start()))
                    .find();
            if (onPhones && start.find()) {
                return Optional.of(value(upToNext(part, span.end()), months(span), basis(start)));
            }
        }
        return WHILE_RENTED.matcher(part).find() ? Optional.of(value(part, null, "WHILE_RENTED")) : Optional.empty();
    }

    /** Rows that ran together: what stands behind the name of another thing is about that. */
    private static String upToNext(String part, int end) {
        var other = OTHER_THING.matcher(part);
        return other.find(end) ? part.substring(0, other.start()) : part;
    }

    private static Map<String, @Nullable Object> value(String part, @Nullable Integer months, String basis) {
        var value = new LinkedHashMap<String, @Nullable Object>();
        value.put("months", months);
        value.put("startBasis", basis);
        value.put("grantor", MAKER.matcher(part).find() ? "MANUFACTURER" : "PROVIDER");
        return value;
    }

    private static Integer months(Matcher span) {
        int amount = span.group("n") == null ? 1 : Integer.parseInt(span.group("n"));
        return new Quantity(amount, span.group("unit")).months();
    }

    private static String basis(Matcher start) {
        for (var name : List.of("Ship", "Delivery", "Purchase", "Activation")) {
            if (start.group("is" + name) != null) {
                return name.toUpperCase(java.util.Locale.ROOT);
            }
        }
        throw new IllegalStateException("No event in " + start.group());
    }
}
