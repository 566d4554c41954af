package io.parley.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.common.Formats;
import io.parley.identity.Roles;
import io.parley.tenancy.DaysOffService;
import io.parley.tenancy.ExtraHoliday;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** The tenant's own days off: a deadline that falls on one rolls back to the business day before. */
@Route("settings/days-off")
@Menu(title = "settings.daysOff.title", order = 820)
@RolesAllowed(Roles.TENANT_ADMIN)
class DaysOffView extends Composite<Page> implements HasDynamicTitle {

    private final DaysOffService daysOff;
    private final Div content = new Div();

    DaysOffView(DaysOffService daysOff) {
        this.daysOff = daysOff;
        getContent().narrow();
        getContent()
                .add(
                        new PageHeader(getPageTitle()).primary(addButton()),
                        new Paragraph(getTranslation("settings.daysOff.text")),
                        content);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.daysOff.title");
    }

    private void show() {
        var days = daysOff.findAll();
        content.removeAll();
        if (days.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.CALENDAR_O,
                    getTranslation("settings.daysOff.empty.title"),
                    getTranslation("settings.daysOff.empty.text")));
            return;
        }
        var grid = new Grid<ExtraHoliday>();
        grid.setItems(days);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setTestId("days-off");
        grid.addColumn(day -> Formats.of(getLocale()).date(day.day()))
                .setHeader(getTranslation("settings.daysOff.day"));
        grid.addColumn(ExtraHoliday::name)
                .setHeader(getTranslation("settings.daysOff.name"))
                .setFlexGrow(2);
        grid.addColumn(day -> DayOffForm.name(UI.getCurrentOrThrow(), day.calendar()))
                .setHeader(getTranslation("settings.daysOff.calendar"));
        grid.addComponentColumn(this::removeButton).setAutoWidth(true).setFlexGrow(0);
        content.add(grid);
    }

    private Button addButton() {
        var add = new Button(getTranslation("settings.daysOff.add"), pressed -> {
            var form = new DayOffForm();
            new FormDialog(getTranslation("settings.daysOff.add"), form, () -> {
                        daysOff.add(form.holiday());
                        show();
                        Notices.done(getTranslation("settings.daysOff.added"));
                    })
                    .saveText(getTranslation("settings.daysOff.add"))
                    .open();
        });
        add.setTestId("add-day-off");
        return add;
    }

    private Component removeButton(ExtraHoliday day) {
        var remove = new Button(VaadinIcon.TRASH.create(), pressed -> {
            daysOff.remove(day.day(), day.calendar());
            show();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("settings.daysOff.remove", day.name()));
        return remove;
    }
}
