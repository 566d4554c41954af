package io.parley.contracts;

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

/**
 * What all letters of a client share: who writes, in which language, when, and the note that this is no legal advice.
 *
 * @param sender legal name of the client
 * @param address the client's; may be empty
 * @param signer who signs for the client; empty when nobody is known
 * @param consultancy who prepared the draft
 */
record LetterFrame(
        Locale locale,
        String sender,
        String address,
        String signer,
        ReportBrand brand,
        String consultancy,
        LocalDate today) {

    private static final int MAX_PAGES = 40;

    String say(String key, Object... arguments) {
        return Texts.of(locale).get(key, arguments);
    }

    Formats formats() {
        return Formats.of(locale);
    }

    /**
     * The finished letter.
     *
     * @param addressee lines of the addressee
     * @param references lines that say what it is about: account, dates
     * @param body between subject and signature
     * @param afterwards on pages of their own, behind the letter
     */
    ReportDocument letter(
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
                .then(say("contracts.letter.closing"))
                .newLine()
                .newLine()
                .newLine()
                .then("_".repeat(34))
                .newLine()
                .then(signer.isBlank() ? sender : say("contracts.letter.signed", signer, sender))));
        blocks.add(new Block.Small(Markup.text(say("contracts.letter.draft", consultancy))));
        blocks.addAll(afterwards);
        return new ReportDocument(
                subject,
                sender,
                Texts.offered(locale),
                brand,
                say("contracts.letter.label"),
                say("contracts.letter.footer"),
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
