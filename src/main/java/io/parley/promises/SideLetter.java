package io.parley.promises;

import io.parley.common.Formats;
import io.parley.common.Texts;
import io.parley.quotes.TermWording;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportBrand;
import io.parley.reporting.ReportDocument;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Promises as clauses between provider and client, to be signed by both. A draft in every line of its head and foot: what
 * was said is turned into words for a contract, and somebody who knows the law has to read them.
 */
final class SideLetter {

    private static final int MAX_PAGES = 40;

    /**
     * Who agrees with whom.
     *
     * @param client legal name
     * @param address the client's; may be empty
     * @param signer who signs for the client; empty when nobody is known
     * @param consultancy who prepared the draft
     */
    record Parties(
            String provider,
            String client,
            String address,
            String signer,
            String consultancy,
            ReportBrand brand,
            LocalDate today) {}

    private final Parties parties;
    private final List<PromiseDetails> promises;
    private final Texts texts;
    private final Formats formats;
    private final Locale locale;

    /** @param promises of one provider, by consideration */
    SideLetter(Parties parties, List<PromiseDetails> promises, Locale locale) {
        this.parties = parties;
        this.promises = promises;
        this.locale = Texts.offered(locale);
        this.texts = Texts.of(locale);
        this.formats = Formats.of(this.locale);
    }

    ReportDocument document() {
        var subject = say("subject", parties.provider(), parties.client());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Eyebrow(Markup.text(say("eyebrow", formats.longDate(parties.today())))));
        blocks.add(new Block.Decision(Markup.text(subject)));
        blocks.add(new Block.Paragraph(between()));
        paragraph(blocks, say("opening"));
        blocks.add(new Block.Table(clauses()));
        Stream.of("precedence", "unchanged", "remedy").forEach(clause -> paragraph(blocks, say(clause)));
        blocks.add(new Block.Table(signatures()));
        blocks.add(new Block.Callout(Tone.WARN, Markup.text(say("prepared", parties.consultancy()))));
        return new ReportDocument(
                subject,
                parties.client(),
                locale,
                parties.brand(),
                say("label"),
                say("footer"),
                say("watermark"),
                MAX_PAGES,
                blocks);
    }

    private Markup between() {
        var client = parties.address().isBlank()
                ? parties.client()
                : say("withAddress", parties.client(), parties.address());
        return Markup.text(say("provider"))
                .then(Markup.bold(parties.provider()))
                .newLine()
                .then(say("client"))
                .then(Markup.bold(client));
    }

    private ReportTable clauses() {
        var rows = new ArrayList<Row>();
        int consideration = 0;
        int number = 0;
        for (var promise : promises) {
            if (promise.consideration() != consideration) {
                consideration = promise.consideration();
                rows.add(Row.group(texts.get("terms.consideration." + consideration)));
            }
            number++;
            rows.add(Row.body(Markup.bold(number + "."), clause(promise)));
        }
        return new ReportTable(List.of(new Column(6, Align.LEFT), new Column(94, Align.LEFT)), List.of(), rows, false);
    }

    private Markup clause(PromiseDetails promise) {
        return Markup.text(words(promise)).newLine().then(Markup.toned(Tone.MUTED, said(promise)));
    }

    private String words(PromiseDetails promise) {
        var term = promise.term();
        if (term == null) {
            return promise.text();
        }
        var wording = new TermWording(texts::get, locale, Currency.getInstance(promise.currency()));
        return say("clause", wording.label(term), wording.value(term));
    }

    /** Where the promise comes from, so that the provider finds it again; signing makes it superfluous. */
    private String said(PromiseDetails promise) {
        var said = promise.said();
        var parts = new ArrayList<String>();
        var by = said.saidBy() == null ? said.document() : said.saidBy();
        if (by != null) {
            parts.add(by);
        }
        var channel = promise.channel();
        if (channel != null) {
            parts.add(texts.get("promises.channel." + channel.name()));
        }
        var on = said.asOf();
        if (on != null) {
            parts.add(formats.date(on));
        }
        var where = say("said", String.join(say("separator"), parts));
        var words = said.quote();
        return words == null || words.isBlank() ? where : say("quoted", where, words.strip());
    }

    private ReportTable signatures() {
        return new ReportTable(
                List.of(new Column(50, Align.LEFT), new Column(50, Align.LEFT)),
                List.of(),
                List.of(Row.body(signature(parties.provider(), ""), signature(parties.client(), parties.signer()))),
                false);
    }

    private Markup signature(String party, String name) {
        var line = "_".repeat(30);
        return Markup.text(say("signedFor"))
                .then(Markup.bold(party))
                .newLine()
                .newLine()
                .newLine()
                .then(line)
                .newLine()
                .then(name.isBlank() ? say("name") : say("named", name))
                .newLine()
                .newLine()
                .then(line)
                .newLine()
                .then(say("date"));
    }

    private static void paragraph(List<Block> blocks, String text) {
        blocks.add(new Block.Paragraph(Markup.text(text)));
    }

    private String say(String key, Object... arguments) {
        return texts.get("promises.letter." + key, arguments);
    }
}
