package io.parley.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.documents.Danger;
import io.parley.documents.DocumentFault;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentState;
import io.parley.documents.FileType;
import io.parley.uikit.Badge;
import io.parley.uikit.FileSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document's name as text, whatever stands in it, with what kind of file it is, its state, and why it is locked away. */
final class DocumentName extends Composite<Div> {

    DocumentName(DocumentReference document) {
        Span name = new Span(document.fileName());
        name.addClassName("pl-document-name");
        Div title = new Div(name, state(document));
        title.addClassName("pl-document-title");
        getContent().add(title, small(facts(document)));
        note(document).ifPresent(why -> getContent().add(small(why)));
    }

    /** What is wrong and what to do about it. */
    private Optional<String> note(DocumentReference document) {
        if (document.danger().isPresent()) {
            return document.danger().map(Danger::key).map(this::getTranslation);
        }
        if (document.fault() != null) {
            return Optional.of(getTranslation(document.fault().key(), document.fileName(), document.revision()));
        }
        if (document.state().isWaiting()) {
            return Optional.of(getTranslation(
                    document.scanFailedAt() == null ? "documents.waiting.soon" : "documents.waiting.scannerAway"));
        }
        return Optional.empty();
    }

    private String facts(DocumentReference document) {
        List<String> facts = new ArrayList<>();
        if (!document.folder().isEmpty()) {
            facts.add(document.folder());
        }
        facts.add(document.type().name());
        facts.add(FileSize.inWords(document.size(), getLocale()));
        if (document.pages() != null) {
            facts.add(getTranslation("documents.list.pages", document.pages()));
        }
        facts.add(getTranslation("documents.list.version", document.revision()));
        if (document.language() != null) {
            facts.add(document.language().getDisplayLanguage(getLocale()));
        }
        return String.join(" · ", facts);
    }

    private Badge state(DocumentReference document) {
        if (document.state() == DocumentState.QUARANTINED) {
            return Badge.bad(getTranslation("documents.state.quarantined"));
        }
        if (document.fault() != null) {
            return Badge.bad(getTranslation(
                    document.fault() == DocumentFault.MISSING ? "documents.state.missing" : "documents.state.damaged"));
        }
        if (document.state().isWaiting()) {
            return Badge.warn(getTranslation("documents.state.waiting"));
        }
        if (document.copyProtected()) {
            return Badge.warn(getTranslation("documents.state.copyProtected"));
        }
        if (document.type() == FileType.PDF && !document.textLayer()) {
            return Badge.warn(
                    getTranslation(document.machineRead() ? "documents.state.machineRead" : "documents.state.noText"));
        }
        return Badge.good(getTranslation("documents.state.clean"));
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassName("pl-document-note");
        return line;
    }
}
