package io.parley.letters;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.Formats;
import io.parley.common.Texts;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportBrand;
import io.parley.reporting.ReportDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What all letters of a client share: who writes, in which language, when, and the note that this is no legal advice.
 *
 * @param sender legal name of the client
 * @param address the client's; may be empty
 * @param signer who signs for the client; empty when nobody is known
 * @param consultancy who prepared the draft
 */
public record LetterFrame(
        Locale locale,
        String sender,
        String address,
        String signer,
        ReportBrand brand,
        String consultancy,
        LocalDate today) {

    private static final int MAX_PAGES = 40;

    public String say(String key, Object... arguments) {
        return Texts.of(locale).get(key, arguments);
    }

    public Formats formats() {
        return Formats.of(locale);
    }

    /** The words of a clause with where they stand; only what is confirmed in a document is quoted in a letter. */
    public Optional<String> quoted(Evidence evidence) {
        var quote = evidence.quote();
        if (quote == null || quote.isBlank() || evidence.status() != EvidenceStatus.CONFIRMED) {
            return Optional.empty();
        }
        var document = evidence.document();
        var page = evidence.page();
        if (document == null) {
            return Optional.of(say("letters.quote", quote));
        }
        return Optional.of(
                page == null
                        ? say("letters.quoteOf", quote, document)
                        : say("letters.quoteOfPage", quote, document, String.valueOf(page)));
    }

    /**
     * The finished letter.
     *
     * @param addressee lines of the addressee
     * @param references lines that say what it is about: account, dates
     * @param body between subject and signature
     * @param afterwards on pages of their own, behind the letter
     */
    public ReportDocument letter(
            String subject, List<String> addressee, List<String> references, List<Block> body, List<Block> afterwards) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Small(Markup.text(address.isBlank() ? sender : sender + " · " + address)));
        blocks.add(new Block.Paragraph(lines(addressee)));
        blocks.add(new Block.Paragraph(Markup.text(formats().longDate(today))));
        blocks.add(new Block.Decision(Markup.text(subject)));
        if (!references.isEmpty()) {
            blocks.add(new Block.Lead(lines(references)));
        }
        blocks.addAll(body);
        blocks.add(new Block.Paragraph(Markup.empty()
                .newLine()
                .then(say("letters.closing"))
                .newLine()
                .newLine()
                .newLine()
                .then("_".repeat(34))
                .newLine()
                .then(signer.isBlank() ? sender : say("letters.signed", signer, sender))));
        blocks.add(new Block.Small(Markup.text(say("letters.draft", consultancy))));
        blocks.addAll(afterwards);
        return new ReportDocument(
                subject,
                sender,
                Texts.offered(locale),
                brand,
                say("letters.label"),
                say("letters.footer"),
                null,
                MAX_PAGES,
                blocks);
    }

    private static Markup lines(List<String> lines) {
        var text = Markup.text(lines.getFirst());
        for (var line : lines.subList(1, lines.size())) {
            text = text.newLine().then(line);
        }
        return text;
    }
}
