package io.parley.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.parley.claims.ClaimDetails;
import io.parley.claims.ClaimPaper;
import io.parley.common.ProblemException;
import io.parley.documents.FileType;
import io.parley.uikit.FileUpload;
import io.parley.uikit.Notices;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The papers of a claim: proof of purchase and photos, and a place to add one. */
final class ClaimPapers extends Composite<Div> {

    private static final Set<FileType> ACCEPTED = EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG);

    private final ClaimDetails claim;
    private final ClaimDesk desk;
    /** Read while a file streams, in a thread that must not touch the field. */
    private volatile ClaimPaper.Kind kind = ClaimPaper.Kind.PROOF_OF_PURCHASE;

    ClaimPapers(ClaimDetails claim, ClaimDesk desk, ClaimWords words, Runnable changed) {
        this.claim = claim;
        this.desk = desk;
        getContent().addClassName("pl-stack");
        claim.papers().forEach(paper -> getContent().add(line(paper, words)));
        var kinds = new Select<ClaimPaper.Kind>();
        kinds.setLabel(words.say("claims.paper.kind"));
        kinds.setItems(ClaimPaper.Kind.values());
        kinds.setItemLabelGenerator(one -> words.say("claims.paper." + one.name()));
        kinds.setValue(kind);
        kinds.addValueChangeListener(chosen -> kind = chosen.getValue());
        getContent()
                .add(kinds, new FileUpload<>(List.of("pdf", "png", "jpg"), this::receive, attached -> changed.run()));
    }

    private Component line(ClaimPaper paper, ClaimWords words) {
        var open = new Button(paper.fileName(), pressed -> preview(paper));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(new Span(words.say("claims.paper." + paper.kind().name())), open);
        line.addClassName("pc-state");
        return line;
    }

    private void preview(ClaimPaper paper) {
        try {
            desk.documents().preview(paper.document(), 1).open();
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
    }

    private ClaimPaper.Kind receive(String fileName, InputStream content) throws IOException {
        var chosen = kind;
        try (var file = desk.gateway().receive(fileName, content, ACCEPTED)) {
            desk.claims().attach(claim.row().id(), chosen, file);
        }
        return chosen;
    }
}
