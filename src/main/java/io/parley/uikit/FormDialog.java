package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A small form in a dialog: errors of fields stay at the fields, a broken rule is said in a banner above them, and
 * somebody else's change in between shows both versions. ⌘/Ctrl+S saves; closing asks only when something was typed.
 */
public class FormDialog extends Dialog {

    /** Writes the form and saves it; the dialog closes when nothing is thrown. */
    @FunctionalInterface
    public interface Save {

        /** @throws ValidationException when a field is wrong: {@code binder.writeBean} or {@code writeRecord} throws it */
        void run() throws ValidationException;
    }

    private final Save save;
    private final ProblemBanner banner = new ProblemBanner();
    private final Button saveButton = new Button();
    private BooleanSupplier changed = () -> false;
    private Supplier<List<Difference>> differences = List::of;
    private boolean ready = true;

    /** @param form laid out fields; it keeps its input whatever happens */
    public FormDialog(String title, Component form, Save save) {
        this.save = save;
        setHeaderTitle(title);
        addClassName("pl-form-dialog");
        setWidth("34rem");
        setMaxWidth("94vw");
        setCloseOnOutsideClick(false);
        add(banner, form);
        fillWidth(form);
        Button cancel = new Button(getTranslation("uikit.form.cancel"), pressed -> leave());
        saveButton.setText(getTranslation("uikit.form.save"));
        saveButton.addThemeVariants(ButtonVariant.PRIMARY);
        saveButton.setDisableOnClick(true);
        saveButton.addClickListener(pressed -> save());
        getFooter().add(cancel, saveButton);
        addDialogCloseActionListener(closing -> leave());
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.META)
                .listenOn(this);
    }

    /** Names what saving does: "Invite", "Add site". */
    public FormDialog saveText(String text) {
        saveButton.setText(text);
        return this;
    }

    /** Whether there is something to save. Until then the button rests: nobody keeps a file before seeing what was understood. */
    public final FormDialog ready(boolean ready) {
        this.ready = ready;
        saveButton.setEnabled(ready);
        return this;
    }

    /** Asks before throwing input away while this is true, usually {@code binder::hasChanges}. */
    public FormDialog guardedBy(BooleanSupplier changed) {
        this.changed = changed;
        return this;
    }

    /** What to show when somebody else saved in between: the fields that differ, theirs beside the reader's. */
    public FormDialog onStale(Supplier<List<Difference>> differences) {
        this.differences = differences;
        return this;
    }

    /** Presses "save"; public for shortcuts of the form inside. */
    public final void save() {
        if (!ready) {
            return;
        }
        try {
            banner.clear();
            save.run();
            close();
        } catch (ValidationException invalid) {
            banner.say(getTranslation("uikit.form.invalid"));
        } catch (StaleEditException stale) {
            banner.stale(getTranslation(stale.key()), differences.get());
        } catch (ProblemException problem) {
            banner.say(getTranslation(problem.key(), problem.arguments()));
        } finally {
            saveButton.setEnabled(true);
        }
    }

    /** Left alone, a layout keeps its fields narrow and leaves the rest of the dialog empty. */
    private static void fillWidth(Component form) {
        Component content = form instanceof Composite<?> composite ? composite.getContent() : form;
        if (content instanceof FormLayout layout) {
            layout.setExpandColumns(true);
            layout.setExpandFields(true);
        }
    }

    private void leave() {
        if (!changed.getAsBoolean()) {
            close();
            return;
        }
        new Confirmation(
                        getTranslation("uikit.form.discard.title"),
                        getTranslation("uikit.form.discard.text"),
                        getTranslation("uikit.form.discard.confirm"),
                        this::close)
                .open();
    }
}
