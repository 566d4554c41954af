package io.parley.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.documents.Danger;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentState;
import io.parley.documents.FileType;
import io.parley.uikit.Badge;
import java.util.ArrayList;
import java.util.List;

/** A document's name as text, whatever stands in it, with what kind of file it is, its state, and why it is locked away. */
final class DocumentName extends Composite<Div> {

    DocumentName(DocumentReference document) {
        Span name = new Span(document.fileName());
        name.addClassName("pl-document-name");
        Div title = new Div(name, state(document));
        title.addClassName("pl-document-title");
        getContent().add(title, small(facts(document)));
        document.danger()
                .map(Danger::key)
                .map(this::getTranslation)
                .ifPresent(why -> getContent().add(small(why)));
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
        return String.join(" · ", facts);
    }

    private Badge state(DocumentReference document) {
        if (document.state() == DocumentState.QUARANTINED) {
            return Badge.bad(getTranslation("documents.state.quarantined"));
        }
        if (document.copyProtected()) {
            return Badge.warn(getTranslation("documents.state.copyProtected"));
        }
        if (document.type() == FileType.PDF && !document.textLayer()) {
            return Badge.warn(getTranslation("documents.state.noText"));
        }
        return Badge.good(getTranslation("documents.state.clean"));
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassName("pl-document-note");
        return line;
    }
}
