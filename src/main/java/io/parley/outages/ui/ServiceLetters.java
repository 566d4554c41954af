package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.outages.CreditClaimService;
import io.parley.outages.CreditState;
import io.parley.outages.ServiceLetterService;
import io.parley.uikit.FileStream;
import io.parley.uikit.Notices;
import io.parley.uikit.ServedFile;

/** Letters a consultant can take from the service page: the claim for credits, and the notice for repeated failure. */
final class ServiceLetters {

    private final ClientId client;
    private final ServiceLetterService letters;
    private final CreditClaimService claims;
    private final ServiceWords words;
    private final Runnable changed;

    ServiceLetters(
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
    }

    /** Opens the months that can be claimed; says so when there are none. */
    Component claim() {
        var button = new Button(words.texts().getTranslation("outages.letter.claim.open"), pressed -> openClaim());
        button.setTestId("claim-letter");
        return button;
    }

    private void openClaim() {
        var months = words.standing().months().stream()
                .filter(month -> month.state() == CreditState.OWED || month.state() == CreditState.CLAIMED)
                .toList();
        if (months.isEmpty()) {
            Notices.problem(new ProblemException("outages.letter.problem.nothingOwed"));
            return;
        }
        new ClaimLetterDialog(client, letters, claims, words, changed).open(months);
    }

    Component exit(String scope) {
        var fileName = words.texts().getTranslation("outages.letter.exit.file") + ".pdf";
        var letter = new Anchor(
                FileStream.download(() ->
                        ServedFile.pdf(fileName, letters.exit(client, scope).pdf())),
                words.texts().getTranslation("outages.letter.exit.download"));
        letter.addClassNames("pl-button-link", "quiet");
        letter.setTestId("exit-letter");
        return letter;
    }
}
