package io.parley.quotes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.parley.common.Formats;
import io.parley.quotes.QuoteTerm;
import io.parley.quotes.TermWording;
import io.parley.uikit.ReaderZone;
import io.parley.uikit.TableTwin;
import java.util.List;
import java.util.Objects;

/** Everything that was ever recorded about one term. */
final class TermHistoryDialog extends Dialog {

    TermHistoryDialog(List<QuoteTerm> revisions, TermWording wording) {
        var title = getTranslation(
                "quotes.terms.history.title", wording.label(revisions.getFirst().term()));
        setHeaderTitle(title);
        setWidth("44rem");
        setMaxWidth("94vw");
        var columns = List.of("revision", "value", "evidence", "recorded", "reason").stream()
                .map(column -> getTranslation("quotes.terms.history." + column))
                .toList();
        add(new TableTwin(
                title,
                columns,
                revisions.stream().map(revision -> row(revision, wording)).toList()));
        getFooter().add(new Button(getTranslation("quotes.terms.history.close"), pressed -> close()));
    }

    private List<String> row(QuoteTerm revision, TermWording wording) {
        var evidence = revision.term().evidence();
        var source = Objects.requireNonNullElse(evidence.document(), Objects.requireNonNullElse(evidence.saidBy(), ""));
        var when = Formats.of(getLocale()).dateTime(revision.recordedAt(), ReaderZone.get());
        return List.of(
                String.valueOf(revision.revision()),
                wording.value(revision.term()),
                source,
                revision.recordedBy() + ", " + when,
                Objects.requireNonNullElse(revision.reason(), ""));
    }
}
