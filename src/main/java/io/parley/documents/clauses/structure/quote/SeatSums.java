package io.parley.documents.clauses.structure.quote;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "31 lines: 16 at the store, 9 at the elevator and 6 at the yard": a number that the numbers behind it add up to is all. */
public final class SeatSums implements ClauseReader {

    private static final Pattern TOTAL = Pattern.compile(
            "(?<![\\d.,$¥-])(?<n>\\d{1,4}) ?(?:(?:[a-z-]+ ){0,2}(?:seats?|users?|stations?|lines?|licen[sc]es?|extensions?|phones?|sets?|people|employees|endpoints?|agents?|handsets?)\\b"
                    + "|(?:个|部|门|线|席|台|路|户)|(?=[:(]))");
    private static final Pattern PART = Pattern.compile(
            "(?<![\\d.,$¥-])\\d{1,4}(?![\\d%]|[.,-]\\d| ?(?:months?|years?|days?|hours?|minutes?)\\b|个?月|日|年|元|天|小时|分钟)");
    private static final Pattern SEATS = Pattern.compile(
            "\\b(?:seats?|users?|stations?|lines?|licen[sc]es?|extensions?|phones?|people|employees|endpoints?|agents?)\\b|坐席|座席|席|用户|分机|账号|座机|电话|话机|线");
    private static final Pattern OTHER =
            Pattern.compile("\\bnumbers\\b|\\bports?\\b|\\bfax|\\$|%|example|minimum|gateway|号码|网关|例如|最低|元");
    private static final int FEWEST = 2;
    private static final double SURE = 0.95;

    @Override
    public List<String> keys() {
        return List.of("scope.seats");
    }

    @Override
    public List<Finding> read(Paper paper) {
        if (paper.kind() == PaperKind.SLA) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var text = sentence.text();
            if (SEATS.matcher(text).find() && !OTHER.matcher(text).find()) {
                total(text)
                        .ifPresent(seats -> found.add(Finding.of("scope.seats", seats, paper, sentence, SURE)
                                .in("seats")));
            }
        }
        return found;
    }

    private static Optional<Integer> total(String text) {
        var total = TOTAL.matcher(text);
        while (total.find()) {
            int all = Integer.parseInt(total.group("n"));
            if (all > 0 && addUp(text.substring(total.end()), all)) {
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    private static boolean addUp(String behind, int all) {
        int sum = 0;
        int parts = 0;
        var part = PART.matcher(behind);
        while (sum < all && part.find()) {
            sum += Integer.parseInt(part.group());
            parts++;
        }
        return sum == all && parts >= FEWEST;
    }
}
