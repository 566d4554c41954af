package io.parley.documents.clauses.structure.quote;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many seats a quotation is for, from the rows of its table: what is a seat, how many of it, its price and the product
 * of the two. Several kinds of seats add up.
 */
public final class SeatRows implements ClauseReader {

    private static final Pattern SEAT = Pattern.compile(
            "\\b(?:seats?|users?|stations?|extensions?|licen[sc]es?|people|persons?|employees|logins?|agents?|positions?|endpoints?|subscribers?|voice lines?|hosted lines?)\\b|坐席|座席|席位|用户|分机|账号|帐号|席(?!卡)|许可|工位");
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:fax\\w*|numbers?|dids?|directory|listings?|gateways?|adapters?|shared|reception\\w*|consoles?|install\\w*|activat\\w*|set-?up|sets?|recording|storage|mail ?box\\w*|voice ?mail|training|port\\w*|phones?|handsets?|headsets?|add-?on|toll|minutes|sms|text\\w*|trunks?|channels?|hourly|concession|credit|discount|waive\\w*|implementation|onboarding|common area|lobby|conference)\\b|传真|号码|网关|话机|录音|短信|安装|套餐|存储|培训|初装|工料|减免|优惠|迁移|中继|实施|调试|开通费|耳机|会议");
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.,])(?:us\\$|usd|\\$|¥|rmb|cny)? ?(\\d[\\d,]*(?:\\.\\d+)?)(?![\\d%]|[.,]\\d)");
    private static final int MOST = 9_999;
    private static final double ONE_KIND = 0.84;
    private static final double SEVERAL = 0.72;

    private record Row(int seats, Sentence line) {}

    @Override
    public List<String> keys() {
        return List.of("scope.seats");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() != PaperKind.QUOTE) {
            return List.of();
        }
        var rows = paper.lines().stream().flatMap(line -> row(line).stream()).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(Finding.of(
                                "scope.seats",
                                rows.stream().mapToInt(Row::seats).sum(),
                                paper,
                                rows.getFirst().line(),
                                rows.size() == 1 ? ONE_KIND : SEVERAL)
                        .in("seats"));
    }

    /** A row whose last figure is the product of a whole number and a price that stand side by side before it. */
    private static Optional<Row> row(Sentence line) {
        var text = line.text();
        var seat = SEAT.matcher(text);
        if (!seat.find() || OTHER.matcher(text).find()) {
            return Optional.empty();
        }
        var figures = new ArrayList<BigDecimal>();
        var figure = FIGURE.matcher(text);
        while (figure.find()) {
            if (figure.start() > seat.start()) {
                figures.add(new BigDecimal(figure.group(1).replace(",", "")));
            }
        }
        for (int i = 0; i + 2 < figures.size(); i++) {
            var seats = figures.get(i);
            var price = figures.get(i + 1);
            if (seats.multiply(price).compareTo(figures.get(i + 2)) == 0) {
                // the price may stand in front of the quantity
                var quantity = isQuantity(seats) ? seats : price;
                if (isQuantity(quantity)) {
                    return Optional.of(new Row(quantity.intValue(), line));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isQuantity(BigDecimal figure) {
        return figure.scale() <= 0 && figure.signum() > 0 && figure.compareTo(new BigDecimal(MOST)) <= 0;
    }
}
