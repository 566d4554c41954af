package io.parley.outages.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.outages.ClaimDraft;
import io.parley.outages.CreditClaimService;
import io.parley.outages.CreditKey;
import io.parley.outages.CreditMonth;
import io.parley.outages.CreditState;
import io.parley.outages.ServiceLetterService;
import io.parley.uikit.DateField;
import io.parley.uikit.FileStream;
import io.parley.uikit.FormDialog;
import io.parley.uikit.ServedFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the months of a claim, gives the letter out and records, once it has been sent, the day on which it was. */
final class ClaimLetterDialog {

    private final ClientId client;
    private final ServiceLetterService letters;
    private final CreditClaimService claims;
    private final ServiceWords words;
    private final Runnable changed;
    private final CheckboxGroup<CreditMonth> months = new CheckboxGroup<>();
    private final DateField day;

    /** What the file is made of; it is served outside the page's own turn. */
    private volatile Set<CreditKey> chosen = Set.of();

    ClaimLetterDialog(
            ClientId client,
            ServiceLetterService letters,
            CreditClaimService claims,
            ServiceWords words,
            Runnable changed) {
        this.client = client;
        this.letters = letters;
        this.claims = claims;
        this.words = words;
        this.changed = changed;
        day = new DateField(text("outages.claim.day"));
        day.setTestId("letter-day");
    }

    /** @param claimable owed, or claimed and not answered, at least one */
    void open(List<CreditMonth> claimable) {
        var letter = letter();
        months.setLabel(text("outages.letter.claim.months"));
        months.setItems(claimable);
        months.setItemLabelGenerator(this::label);
        months.setTestId("letter-months");
        months.addThemeName("vertical");
        months.addValueChangeListener(changed -> choose(changed.getValue(), letter));
        months.setValue(claimable.stream()
                .filter(month -> month.state() == CreditState.OWED)
                .collect(Collectors.toSet()));
        choose(months.getValue(), letter);
        day.setValue(words.standing().today());
        var language = new Paragraph(text("outages.letter.claim.language"));
        language.addClassName("pl-muted");
        var form = new Div(months, letter, language, new Paragraph(text("outages.letter.claim.sent")), day);
        form.addClassName("pl-stack");
        new FormDialog(text("outages.letter.claim.open"), form, this::record)
                .saveText(text("outages.letter.claim.record"))
                .open();
    }

    private Anchor letter() {
        var fileName = text("outages.letter.claim.file") + ".pdf";
        var letter = new Anchor(
                FileStream.download(() ->
                        ServedFile.pdf(fileName, letters.claim(client, chosen).pdf())),
                text("outages.letter.claim.download"));
        letter.addClassName("pl-button-link");
        letter.setTestId("claim-letter-file");
        return letter;
    }

    private void choose(Set<CreditMonth> selected, Anchor letter) {
        chosen = selected.stream()
                .map(month ->
                        new CreditKey(month.scope(), month.month().period().first()))
                .collect(Collectors.toUnmodifiableSet());
        letter.setVisible(!selected.isEmpty());
    }

    private String label(CreditMonth month) {
        var name = month.ofPlatform() ? words.period(month) : words.period(month) + " · " + words.scope(month);
        return text(
                month.state() == CreditState.OWED ? "outages.letter.claim.owed" : "outages.letter.claim.claimed",
                name,
                words.credit(month),
                words.claimBy(month));
    }

    private void record() {
        var drafts = months.getValue().stream()
                .filter(month -> month.state() == CreditState.OWED)
                .map(month -> new ClaimDraft(
                        month.scope(),
                        month.month().period().first(),
                        month.credit().orElse(BigDecimal.ZERO),
                        day.getValue(),
                        ""))
                .toList();
        if (drafts.isEmpty()) {
            throw new ProblemException("outages.letter.problem.nothingToRecord");
        }
        if (day.getValue() == null) {
            throw new ProblemException("outages.problem.day");
        }
        claims.claimAll(client, drafts);
        changed.run();
    }

    private String text(String key, Object... arguments) {
        return words.texts().getTranslation(key, arguments);
    }
}
