package io.parley.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import io.parley.uikit.TableTwin;
import java.util.Arrays;
import java.util.List;

/** Says which key does what. */
final class HelpDialog extends Dialog {

    HelpDialog() {
        var title = getTranslation("evidence.keys.title");
        setHeaderTitle(title);
        setWidth("30rem");
        setMaxWidth("94vw");
        var rows = Arrays.stream(Command.values())
                .map(command -> List.of(shown(command), getTranslation("evidence.keys." + command.key())))
                .toList();
        add(new TableTwin(
                title, List.of(getTranslation("evidence.keys.key"), getTranslation("evidence.keys.does")), rows));
        var close = new Button(getTranslation("evidence.keys.close"), pressed -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        addOpenedChangeListener(changed -> close.focus());
    }

    private String shown(Command command) {
        return String.join(
                " / ",
                command.keys().stream()
                        .map(key -> key.length() == 1
                                ? key.toUpperCase(getLocale())
                                : getTranslation("evidence.keys.name." + key))
                        .toList());
    }
}
