package io.parley.outages;

import io.parley.contracts.ContractDraft;
import io.parley.letters.LetterFrame;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportTable.Row;
import io.parley.terms.TermWord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What letters about the service have in common, and how it reads in them.
 *
 * @param zone of the client
 * @param sites code to name
 */
record ServiceFacts(
        ServiceStanding standing, ContractDraft contract, ZoneId zone, Map<String, String> sites, LetterFrame frame) {

    private static final int DECIMALS = 5;

    List<String> references() {
        var lines = new ArrayList<String>();
        var account = contract.accountNumber();
        if (account != null && !account.isBlank()) {
            lines.add(say("outages.letter.account", account));
        }
        lines.add(say("outages.letter.began", frame.formats().longDate(contract.start())));
        return lines;
    }

    String period(CreditMonth month) {
        var period = month.month().period();
        return period.first().equals(period.last()) ? frame.formats().month(period.first()) : period.label();
    }

    /** With the site where the agreement is measured by site. */
    String name(CreditMonth month) {
        return month.ofPlatform() ? period(month) : period(month) + " · " + site(month.scope());
    }

    String site(@Nullable String code) {
        return code == null ? say("outages.everywhere") : sites.getOrDefault(code, code);
    }

    String promised() {
        return standing.policy().target().map(this::percent).orElse("–");
    }

    /** Rounded down: what missed the promise by a hair must not read as if it kept it. */
    String attained(CreditMonth month) {
        return percent(month.month().availability().setScale(DECIMALS, RoundingMode.DOWN));
    }

    String minutes(BigDecimal minutes) {
        return say("outages.minutes", frame.formats().number(minutes.setScale(1, RoundingMode.HALF_UP)));
    }

    String percent(BigDecimal fraction) {
        return frame.formats().percent(fraction);
    }

    String money(BigDecimal amount) {
        return frame.formats().money(amount, Currency.getInstance(standing.currency()));
    }

    /** The clauses in their own words, each once; only those that are confirmed in a document. */
    Set<String> clauses(Stream<String> keys) {
        var clauses = new LinkedHashSet<String>();
        keys.flatMap(key -> standing.terms().governing(key).stream())
                .flatMap(term -> frame.quoted(term.evidence()).stream())
                .forEach(clauses::add);
        return clauses;
    }

    String noticeMethods() {
        return String.join(
                ", ",
                standing.terms().noticeMethods().stream()
                        .map(method -> say(TermWord.labelKey(method)))
                        .toList());
    }

    String say(String key, Object... arguments) {
        return frame.say(key, arguments);
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(Markup.text(text));
    }

    static Block bullet(String text) {
        return new Block.Bullet(Markup.text(text));
    }

    static Row fact(String label, String value) {
        return Row.body(Markup.text(label), Markup.bold(value));
    }
}
