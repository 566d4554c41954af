package io.parley.policies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.Location;
import io.parley.common.ProblemException;
import io.parley.policies.InvalidPolicyException;
import io.parley.policies.Policy;
import io.parley.policies.PolicyChange;
import io.parley.policies.PolicyFile;
import io.parley.uikit.Confirmation;
import io.parley.uikit.FileStream;
import io.parley.uikit.Notices;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ProblemBanner;
import io.parley.uikit.ServedFile;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The editor with what is done around it: taken over, kept, as a file, and saved. The same for offers and contracts. */
@StyleSheet("context://assets/styles/policies.css")
final class PolicyPage extends Composite<Div> {

    private final Policy policy;
    private final PolicyDesk desk;
    private final boolean mayEdit;
    private final Consumer<List<PolicyChange>> save;
    private final ProblemBanner banner = new ProblemBanner();
    private final Span state = new Span();
    private final PolicyEditor editor;

    /** @param save takes what changed; throws when nothing of it was saved */
    PolicyPage(Policy policy, PolicyDesk desk, boolean mayEdit, Consumer<List<PolicyChange>> save) {
        this.policy = policy;
        this.desk = desk;
        this.mayEdit = mayEdit;
        this.save = save;
        this.editor = new PolicyEditor(policy, mayEdit, this::tellState);
        getContent().addClassName("pl-stack");
        getContent().add(banner, editor);
        if (mayEdit) {
            getContent().add(bar());
        }
    }

    /** @param saved reads the agreement again when the file is fetched, behind its wall */
    void actions(PageHeader header, Supplier<Policy> saved) {
        header.actions(export(saved));
        if (!mayEdit) {
            return;
        }
        header.actions(
                button("policies.takeOver", "take-over", this::takeOver),
                button(
                        "policies.keep",
                        "keep",
                        () -> KeepForm.dialog(policy, desk, editor.now()).open()),
                button(
                        "policies.import",
                        "import",
                        () -> new ImportDialog(policy, read -> editor.replace(read.clauses())).open()));
    }

    PolicyEditor editor() {
        return editor;
    }

    /** @param location names in {@code clause} the key that somebody came for */
    void focusAsked(Location location) {
        location.getQueryParameters()
                .getSingleParameter(PolicyLinks.CLAUSE_PARAMETER)
                .ifPresent(editor::focus);
    }

    void beforeLeave(BeforeLeaveEvent event) {
        if (!mayEdit || editor.changes().isEmpty()) {
            return;
        }
        var leaving = event.postpone();
        new Confirmation(
                        getTranslation("quotes.editor.leave.title"),
                        getTranslation("quotes.editor.leave.text"),
                        getTranslation("quotes.editor.leave.confirm"),
                        leaving::proceed)
                .open();
    }

    private Component bar() {
        var button = button("policies.save", "save-policy", this::save);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(state, button);
        bar.addClassName("pp-bar");
        state.addClassName("pl-muted");
        state.getElement().setAttribute("role", "status");
        tellState();
        return bar;
    }

    private void tellState() {
        int count = editor.changes().size();
        state.setText(
                count == 0 ? getTranslation("policies.state.same") : getTranslation("policies.state.changed", count));
    }

    private void save() {
        banner.clear();
        var changes = editor.changes();
        if (changes.isEmpty()) {
            Notices.info(getTranslation("policies.state.same"));
            return;
        }
        try {
            save.accept(changes);
            Notices.done(getTranslation("policies.saved", changes.size()));
        } catch (InvalidPolicyException invalid) {
            editor.show(invalid.problems());
            banner.say(getTranslation(invalid.key(), invalid.arguments()));
        } catch (ProblemException problem) {
            banner.say(getTranslation(problem.key(), problem.arguments()));
        }
    }

    private void takeOver() {
        var kept = desk.kept(policy);
        if (kept.isEmpty()) {
            Notices.info(getTranslation("policies.takeOver.nothing", policy.providerName()));
            return;
        }
        TakeOverForm.dialog(kept, level -> {
                    int taken = editor.fill(desk.claims(level, policy));
                    Notices.done(getTranslation("policies.takeOver.done", taken));
                })
                .open();
    }

    private Anchor export(Supplier<Policy> saved) {
        var name = UI.getCurrentOrThrow().getTranslation("policies.export.file", policy.providerName()) + ".json";
        var export = new Anchor(
                FileStream.download(() -> {
                    var now = saved.get();
                    return ServedFile.json(name, PolicyFile.write(now, now.terms()));
                }),
                getTranslation("policies.export"));
        export.addClassNames("pl-button-link", "quiet");
        export.setTestId("export-policy");
        return export;
    }

    private Button button(String key, String testId, Runnable action) {
        var button = new Button(getTranslation(key), pressed -> action.run());
        button.setTestId(testId);
        return button;
    }
}
