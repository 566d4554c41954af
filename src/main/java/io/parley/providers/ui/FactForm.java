package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.uikit.FormDialog;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one fact.
 *
 * @param <T> the fact
 */
interface FactForm<T> {

    /** @throws ValidationException after marking the fields that are wrong */
    T draft() throws ValidationException;

    boolean changed();

    Component fields();

    /**
     * The form in a dialog.
     *
     * @param remove takes the fact out; absent for a new one
     */
    default FormDialog dialog(String title, Consumer<T> save, @Nullable Runnable remove) {
        UI ui = UI.getCurrentOrThrow();
        FormDialog dialog = new FormDialog(title, fields(), () -> {
                    save.accept(draft());
                    ui.refreshCurrentRoute(false);
                })
                .guardedBy(this::changed);
        if (remove != null) {
            Button button = new Button(ui.getTranslation("providers.action.remove"), pressed -> {
                remove.run();
                dialog.close();
                ui.refreshCurrentRoute(false);
            });
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setId("remove-fact");
            button.getStyle().set("margin-inline-end", "auto");
            dialog.getFooter().getElement().insertChild(0, button.getElement());
        }
        return dialog;
    }
}
