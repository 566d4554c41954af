package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.providers.ReleaseDraft;
import io.parley.providers.ReleaseKind;
import io.parley.uikit.DateField;
import io.parley.uikit.Difference;
import io.parley.uikit.Fields;
import java.util.List;

/** A dated entry of the release and security log. */
final class ReleaseForm extends Composite<FormLayout> implements FactForm<ReleaseDraft> {

    private final DateField day = new DateField(getTranslation("providers.release.day"));
    private final Select<ReleaseKind> kind = new Select<>();
    private final TextField title = new TextField(getTranslation("providers.release.what"));
    private final TextArea notes = new TextArea(getTranslation("providers.field.notes"));
    private final TextField source = new TextField(getTranslation("providers.plan.source"));
    private final Binder<ReleaseDraft> binder = new Binder<>(ReleaseDraft.class);

    ReleaseForm(ReleaseDraft initial) {
        day.setLocale(getLocale());
        day.setId("release-day");
        kind.setLabel(getTranslation("providers.release.kind"));
        kind.setItems(ReleaseKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("providers.release.kind." + item.name()));
        kind.setId("release-kind");
        title.setMaxLength(200);
        title.setId("release-title");
        notes.setMaxLength(1000);
        source.setMaxLength(300);
        binder.forField(day)
                .asRequired(getTranslation("providers.form.required"))
                .bind("day");
        binder.forField(kind).bind("kind");
        binder.forField(title)
                .asRequired(getTranslation("providers.form.required"))
                .bind("title");
        binder.forField(notes).bind("notes");
        binder.forField(source).bind("source");
        getContent().setAutoResponsive(true);
        getContent().addFormRow(day, kind);
        getContent().add(title, 2);
        getContent().add(notes, 2);
        getContent().add(source, 2);
        title.focus();
        binder.readRecord(initial);
    }

    @Override
    public ReleaseDraft draft() throws ValidationException {
        return binder.writeRecord();
    }

    /** Where what was typed differs from what is saved now; nothing while a field is wrong. */
    List<Difference> differencesTo(ReleaseDraft saved) {
        try {
            return new Fields<ReleaseDraft>()
                    .add(day.getLabel(), ReleaseDraft::day)
                    .add(
                            kind.getLabel(),
                            entry -> getTranslation(
                                    "providers.release.kind." + entry.kind().name()))
                    .add(title.getLabel(), ReleaseDraft::title)
                    .add(notes.getLabel(), ReleaseDraft::notes)
                    .add(source.getLabel(), ReleaseDraft::source)
                    .between(draft(), saved);
        } catch (ValidationException invalid) {
            return List.of();
        }
    }

    @Override
    public boolean changed() {
        return binder.hasChanges();
    }

    @Override
    public Component fields() {
        return this;
    }
}
