package io.parley.requests.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.providers.ProviderService;
import io.parley.requests.Invitee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The providers to ask, a row each; rows nobody touched are left out. */
final class InviteeRows extends Composite<Div> {

    private final ProviderService providers;
    private final Div list = new Div();
    private final List<InviteeRow> rows = new ArrayList<>();

    InviteeRows(ProviderService providers) {
        this.providers = providers;
        var add = new Button(getTranslation("requests.form.addProvider"), VaadinIcon.PLUS.create(), pressed -> add());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.setTestId("add-invitee");
        list.addClassName("rq-invitees");
        getContent().add(list, add);
        add();
        add();
    }

    private void add() {
        var row = new InviteeRow(providers, this::remove);
        rows.add(row);
        list.add(row);
    }

    private void remove(InviteeRow row) {
        if (rows.size() > 1) {
            rows.remove(row);
            list.remove(row);
        }
    }

    boolean isTouched() {
        return rows.stream().anyMatch(row -> !row.isEmpty());
    }

    /** @throws io.parley.common.ProblemException when a row is incomplete; its fields say what is missing */
    List<Invitee> read() {
        return rows.stream().map(InviteeRow::read).flatMap(Optional::stream).toList();
    }
}
