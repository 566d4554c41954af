package io.parley.outages.complaints;

import io.parley.letters.LetterFrame;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Asks a provider for the last time before the regulator is told. */
final class FinalDemandLetter {

    /** A proposal, for the person who signs to change; where a rule gives the provider time to answer, it is no shorter. */
    private static final int DAYS = 15;

    private final ComplaintDetails complaint;
    private final LetterFrame frame;

    FinalDemandLetter(ComplaintDetails complaint, LetterFrame frame) {
        this.complaint = complaint;
        this.frame = frame;
    }

    ReportDocument document() {
        var draft = complaint.draft();
        var body = new ArrayList<Block>();
        body.add(paragraph(say("opening")));
        body.add(new Block.Heading(say("facts")));
        draft.facts().lines().filter(line -> !line.isBlank()).forEach(line -> body.add(paragraph(line)));
        Stream.of(draft.staff(), draft.numbers(), draft.bills())
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(line -> body.add(new Block.Bullet(Markup.text(line))));
        body.add(new Block.Heading(say("relief")));
        draft.relief().lines().filter(line -> !line.isBlank()).forEach(line -> body.add(paragraph(line)));
        body.add(paragraph(
                say("deadline", DAYS, frame.formats().longDate(frame.today().plusDays(DAYS)))));
        body.add(paragraph(Regulators.of(complaint.country())
                .map(regulator -> say("else", regulator.in(frame.locale()).authority()))
                .orElseGet(() -> say("elseSomewhere"))));
        body.add(paragraph(say("reserve")));
        return frame.letter(
                say("subject"),
                List.of(draft.provider()),
                draft.account().isBlank() ? List.of() : List.of(frame.say("outages.letter.account", draft.account())),
                body,
                List.of());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Markup.text(text));
    }

    private String say(String key, Object... arguments) {
        return frame.say("outages.complaint.demandLetter." + key, arguments);
    }
}
