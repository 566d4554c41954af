package io.parley.requests.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import io.parley.clients.EngagementId;
import io.parley.common.ProblemException;
import io.parley.providers.ProviderService;
import io.parley.requests.RequestDraft;
import io.parley.requests.RequestService;
import io.parley.uikit.Card;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;
import java.util.function.Consumer;

/** What goes out to whom until when; shows the scope that will be frozen. */
final class RequestForm extends Composite<Div> {

    private final DateField deadline = new DateField();
    private final Checkbox sealed = new Checkbox();
    private final Checkbox nameClient = new Checkbox();
    private final TextArea note = new TextArea();
    private final InviteeRows invitees;
    private final Div scope = new Div();

    RequestForm(RequestService requests, EngagementId engagement, ProviderService providers) {
        invitees = new InviteeRows(providers);
        deadline.setLabel(getTranslation("requests.form.deadline"));
        deadline.setHelperText(getTranslation("requests.form.deadlineHelp"));
        deadline.setWidth("22rem");
        deadline.setMaxWidth("100%");
        deadline.setTestId("request-deadline");
        nameClient.setLabel(getTranslation("requests.form.nameClient"));
        nameClient.setValue(true);
        nameClient.setTestId("request-name-client");
        nameClient.addValueChangeListener(changed -> showScope(requests, engagement));
        sealed.setLabel(getTranslation("requests.form.sealed"));
        sealed.setHelperText(getTranslation("requests.form.sealedHelp"));
        sealed.setTestId("request-sealed");
        note.setLabel(getTranslation("requests.form.note"));
        note.setMaxLength(RequestDraft.MAX_NOTE);
        note.setWidthFull();
        note.setTestId("request-note");
        showScope(requests, engagement);
        getContent().addClassName("rq-form");
        getContent()
                .add(
                        new H3(getTranslation("requests.form.whom")),
                        invitees,
                        new H3(getTranslation("requests.form.how")),
                        deadline,
                        sealed,
                        nameClient,
                        note,
                        new Card(getTranslation("requests.form.scope"), scope));
    }

    FormDialog dialog(Consumer<RequestDraft> send) {
        var dialog = new FormDialog(getTranslation("requests.ask"), this, () -> send.accept(draft()));
        dialog.saveText(getTranslation("requests.form.send")).guardedBy(() -> !note.isEmpty() || invitees.isTouched());
        dialog.setWidth("56rem");
        return dialog;
    }

    private void showScope(RequestService requests, EngagementId engagement) {
        scope.removeAll();
        scope.add(new ScopeFacts(this, getLocale()).of(requests.proposeScope(engagement, nameClient.getValue())));
    }

    private RequestDraft draft() {
        var last = deadline.getValue();
        if (last == null) {
            deadline.setErrorMessage(getTranslation("requests.form.deadlineMissing"));
            deadline.setInvalid(true);
            throw new ProblemException("requests.form.deadlineMissing");
        }
        return new RequestDraft(last, sealed.getValue(), nameClient.getValue(), note.getValue(), invitees.read());
    }
}
