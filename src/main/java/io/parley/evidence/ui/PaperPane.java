package io.parley.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.ProblemException;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The left half: which document, which page, and the page itself. */
final class PaperPane extends Composite<Div> {

    private final List<DocumentReference> papers;
    private final Select<DocumentReference> document = new Select<>();
    private final IntegerField number = new IntegerField();
    private final Span of = new Span();
    private final Span said = new Span();
    private final Button back = new Button(VaadinIcon.ANGLE_LEFT.create(), pressed -> turn(-1));
    private final Button forward = new Button(VaadinIcon.ANGLE_RIGHT.create(), pressed -> turn(1));
    private final PaperSheet sheet;
    private int page = 1;
    private @Nullable Evidence marked;

    /** @param papers not empty */
    PaperPane(DocumentService documents, List<DocumentReference> papers) {
        this.papers = papers;
        this.sheet = new PaperSheet(documents);
        document.setLabel(getTranslation("evidence.paper"));
        document.setItems(papers);
        document.setItemLabelGenerator(paper -> paper.fileName());
        document.setTestId("paper");
        number.setLabel(getTranslation("evidence.page"));
        number.setMin(1);
        number.setTestId("paper-page");
        back.setAriaLabel(getTranslation("documents.preview.back"));
        forward.setAriaLabel(getTranslation("documents.preview.forward"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        forward.addThemeVariants(ButtonVariant.TERTIARY);
        said.addClassNames("ev-said", "pl-muted", "pl-small");
        said.getElement().setAttribute("aria-live", "polite");
        var pages = new Div(back, number, of, forward);
        pages.addClassName("ev-pages");
        var bar = new Div(document, pages);
        bar.addClassName("ev-bar");
        getContent().addClassName("ev-paper");
        getContent().add(bar, sheet, said);
        document.setValue(papers.getFirst());
        document.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                open(changed.getValue(), 1);
            }
        });
        number.addValueChangeListener(changed -> {
            if (changed.isFromClient() && changed.getValue() != null) {
                turnTo(changed.getValue());
            }
        });
        show();
    }

    /** Opens the page on which a term stands and marks its words; says so where the paper is not among these. */
    void show(Evidence evidence) {
        marked = evidence;
        var paper = paper(evidence.document());
        if (paper.isPresent()) {
            open(paper.get(), Objects.requireNonNullElse(evidence.page(), 1));
        } else {
            said.setText(getTranslation("evidence.paper.missing", String.valueOf(evidence.document())));
        }
    }

    /** Whether the paper is one that can be shown here. */
    boolean has(Evidence evidence) {
        return paper(evidence.document()).isPresent();
    }

    void turn(int by) {
        turnTo(page + by);
    }

    void nextDocument() {
        int next = (papers.indexOf(document.getValue()) + 1) % papers.size();
        open(papers.get(next), 1);
    }

    /** What a person who found something on this page would quote from. */
    Evidence here() {
        var paper = document.getValue();
        return new Evidence(
                EvidenceStatus.CONFIRMED,
                paper.fileName(),
                paper.pages() == null ? null : page,
                null,
                null,
                null,
                null);
    }

    private Optional<DocumentReference> paper(@Nullable String name) {
        return papers.stream()
                .filter(paper -> paper.fileName().equalsIgnoreCase(name))
                .findFirst();
    }

    private void turnTo(int wanted) {
        page = Math.clamp(wanted, 1, pages());
        show();
    }

    private void open(DocumentReference paper, int wanted) {
        document.setValue(paper);
        turnTo(wanted);
    }

    private int pages() {
        return Objects.requireNonNullElse(document.getValue().pages(), 1);
    }

    private void show() {
        var paper = document.getValue();
        number.setValue(page);
        number.setMax(pages());
        of.setText(getTranslation("evidence.page.of", pages()));
        back.setEnabled(page > 1);
        forward.setEnabled(page < pages());
        try {
            int lines = sheet.show(paper, page, quote(paper));
            said.setText(says(paper, lines));
        } catch (ProblemException problem) {
            sheet.clear(getTranslation(problem.key(), problem.arguments()));
            said.setText("");
        }
    }

    private String quote(DocumentReference paper) {
        var evidence = marked;
        boolean here = evidence != null
                && paper.fileName().equalsIgnoreCase(evidence.document())
                && Objects.requireNonNullElse(evidence.page(), page) == page;
        return evidence != null && here ? Objects.requireNonNullElse(evidence.quote(), "") : "";
    }

    private String says(DocumentReference paper, int lines) {
        boolean lost = paper.pages() != null && !quote(paper).isEmpty() && lines == 0;
        return lost
                ? getTranslation("evidence.sheet.lost")
                : getTranslation("evidence.sheet.position", paper.fileName(), page, pages());
    }
}
