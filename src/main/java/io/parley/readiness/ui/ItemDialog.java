package io.parley.readiness.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.common.ProblemException;
import io.parley.readiness.ReadinessDecision;
import io.parley.readiness.ReadinessItemDetails;
import io.parley.readiness.ReadinessService;
import io.parley.readiness.ReadinessState;
import io.parley.readiness.ReadinessTopic;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;

/** Decides an item of a checklist, or adds one in own words. */
final class ItemDialog {

    private ItemDialog() {}

    static void add(ReadinessService readiness, ClientId client, SiteId site, Runnable saved) {
        var ui = UI.getCurrentOrThrow();
        var title = new TextField(ui.getTranslation("readiness.field.title"));
        title.setTestId("item-title");
        new FormDialog(ui.getTranslation("readiness.add"), new FormLayout(title), () -> {
                    readiness.add(client, site, title.getValue());
                    saved.run();
                })
                .guardedBy(() -> !title.isEmpty())
                .open();
    }

    static void edit(ReadinessService readiness, ReadinessItemDetails item, String name, Runnable saved) {
        var ui = UI.getCurrentOrThrow();
        var before = item.decision();
        var state = new Select<ReadinessState>();
        state.setLabel(ui.getTranslation("readiness.field.state"));
        state.setItems(ReadinessState.values());
        state.setItemLabelGenerator(value -> ui.getTranslation("readiness.state." + value.name()));
        state.setValue(before.state());
        state.setTestId("item-state");
        var responsible = new TextField(ui.getTranslation("readiness.field.responsible"));
        responsible.setMaxLength(ReadinessDecision.LONGEST_NAME);
        responsible.setValue(before.responsible());
        var due = new DateField(ui.getTranslation("readiness.field.due"));
        due.setValue(before.due());
        var note = new TextArea(ui.getTranslation("readiness.field.note"));
        note.setHelperText(ui.getTranslation("readiness.field.note.help"));
        note.setMaxLength(ReadinessDecision.LONGEST_NOTE);
        note.setValue(before.note());
        note.setTestId("item-note");
        var layout = new FormLayout(state, responsible, due);
        layout.setAutoResponsive(true);
        layout.add(note, 2);
        var content = new Div(layout);
        content.addClassName("pl-stack");
        if (item.topic() != ReadinessTopic.OWN) {
            content.addComponentAsFirst(new Paragraph(
                    ui.getTranslation("readiness.help." + item.topic().name())));
        }
        var dialog = new FormDialog(name, content, () -> {
                    if (due.isInvalid()) {
                        throw new ProblemException("readiness.problem.due");
                    }
                    readiness.decide(
                            item.id(),
                            new ReadinessDecision(
                                    state.getValue(), responsible.getValue(), due.getValue(), note.getValue()),
                            item.version());
                    saved.run();
                })
                .guardedBy(() -> !before.equals(new ReadinessDecision(
                        state.getValue(), responsible.getValue(), due.getValue(), note.getValue())));
        var remove = new Button(ui.getTranslation("readiness.remove"), pressed -> {
            readiness.remove(item.id());
            dialog.close();
            saved.run();
        });
        remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        dialog.getFooter().add(remove);
        dialog.open();
    }
}
