package io.parley.outages.ui;

import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.outages.RefusedDraft;
import io.parley.outages.StatusPageService;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;

/** Takes outages from the words of a provider's status page: first it says what it understood, and only what is chosen is kept. */
final class StatusPagePaste extends FormDialog {

    StatusPagePaste(ClientId client, StatusPageService pages, OutageWords words, Runnable changed) {
        this(new StatusPageForm(client, pages, words), client, pages, changed);
    }

    private StatusPagePaste(StatusPageForm form, ClientId client, StatusPageService pages, Runnable changed) {
        super(form.getTranslation("outages.paste.title"), form, () -> {
            var chosen = form.chosen();
            try {
                var taken = pages.take(
                        client, chosen.stream().map(ProposedRow::draft).toList());
                var key = taken.ended() == 0 ? "outages.paste.done" : "outages.paste.doneEnded";
                Notices.done(form.getTranslation(key, taken.added(), taken.known(), taken.ended()));
                changed.run();
            } catch (RefusedDraft refused) {
                chosen.get(refused.index()).say(refused);
                throw new ProblemException("outages.paste.problem.row");
            }
        });
        setWidth("52rem");
        saveText(getTranslation("outages.paste.take"));
        guardedBy(form::isTouched);
    }
}
