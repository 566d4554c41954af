package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import io.parley.quotes.ScenarioDraft;
import io.parley.uikit.FormDialog;
import io.parley.uikit.PercentField;
import io.parley.uikit.PercentListConverter;
import java.util.function.Consumer;

/** A scenario as somebody imagines it: another team, another index, another rate. */
final class ScenarioForm extends Composite<FormLayout> {

    private final Binder<ScenarioDraft> binder = new Binder<>(ScenarioDraft.class);

    /** @param seats of the engagement, for whom the change is meant */
    ScenarioForm(ScenarioDraft draft, int seats) {
        var name = new TextField(text("name"));
        name.setMaxLength(80);
        bind(name, "name");
        var change = new PercentField(text("seatChange"));
        change.setHelperText(getTranslation("quotes.scenario.form.seatChange.help", seats));
        bind(change, "seatChange");
        var month = whole("fromMonth");
        var forecast = new TextField(text("indexForecast"));
        forecast.setHelperText(text("indexForecast.help"));
        forecast.setSuffixComponent(new Span("%"));
        forecast.setTestId("scenario-indexForecast");
        binder.forField(forecast)
                .withConverter(new PercentListConverter(text("indexForecast.wrong")))
                .bind("indexForecast");
        var rate = new PercentField(text("discountRate"));
        bind(rate, "discountRate");
        getContent().setAutoResponsive(true);
        getContent().add(name, 2);
        getContent().addFormRow(change, month);
        getContent().add((Component) forecast, 2);
        getContent().addFormRow(rate, whole("horizonMonths"));
        binder.readRecord(draft);
    }

    FormDialog dialog(boolean isNew, Consumer<ScenarioDraft> save) {
        var title = text(isNew ? "add" : "edit");
        return new FormDialog(title, this, () -> save.accept(binder.writeRecord())).guardedBy(binder::hasChanges);
    }

    private IntegerField whole(String property) {
        var field = new IntegerField(text(property));
        field.setMin(1);
        field.setStepButtonsVisible(true);
        bind(field, property);
        return field;
    }

    private <C extends Component & HasValue<?, T>, T> void bind(C field, String property) {
        field.setTestId("scenario-" + property);
        binder.forField(field).asRequired(text("missing")).bind(property);
    }

    private String text(String name) {
        return getTranslation("quotes.scenario.form." + name);
    }
}
