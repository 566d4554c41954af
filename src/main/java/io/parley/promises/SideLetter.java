package io.parley.promises;

import io.parley.common.Formats;
import io.parley.common.Texts;
import io.parley.letters.LetterFrame;
import io.parley.quotes.TermWording;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportDocument;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
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

    private final String provider;
    private final LetterFrame frame;
    private final List<PromiseDetails> promises;
    private final Texts texts;
    private final Formats formats;
    private final Locale locale;

    /** @param promises of one provider, by consideration */
    SideLetter(String provider, LetterFrame frame, List<PromiseDetails> promises) {
        this.provider = provider;
        this.frame = frame;
        this.promises = promises;
        this.locale = Texts.offered(frame.locale());
        this.texts = Texts.of(locale);
        this.formats = Formats.of(locale);
    }

    ReportDocument document() {
        var subject = say("subject", provider, frame.sender());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Eyebrow(Markup.text(say("eyebrow", formats.longDate(frame.today())))));
        blocks.add(new Block.Decision(Markup.text(subject)));
        blocks.add(new Block.Paragraph(between()));
        paragraph(blocks, say("opening"));
        blocks.add(new Block.Table(clauses()));
        Stream.of("precedence", "unchanged", "remedy").forEach(clause -> paragraph(blocks, say(clause)));
        blocks.add(new Block.Table(signatures()));
        blocks.add(new Block.Callout(Tone.WARN, Markup.text(say("prepared", frame.consultancy()))));
        return new ReportDocument(
                subject,
                frame.sender(),
                locale,
                frame.brand(),
                say("label"),
                say("footer"),
                say("watermark"),
                MAX_PAGES,
                blocks);
    }

    private Markup between() {
        var client = frame.address().isBlank() ? frame.sender() : say("withAddress", frame.sender(), frame.address());
        return Markup.text(say("provider"))
                .then(Markup.bold(provider))
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
                List.of(Row.body(signature(provider, ""), signature(frame.sender(), frame.signer()))),
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
