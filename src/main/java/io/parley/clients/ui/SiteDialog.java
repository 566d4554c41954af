package io.parley.clients.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.clients.ClientId;
import io.parley.clients.SiteDetails;
import io.parley.clients.SiteDraft;
import io.parley.clients.SiteService;
import io.parley.uikit.Confirmation;
import io.parley.uikit.Difference;
import io.parley.uikit.Fields;
import io.parley.uikit.FormDialog;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Adds, edits or removes a site. */
final class SiteDialog {

    private final UI ui = UI.getCurrentOrThrow();
    private final TextField code = new TextField(ui.getTranslation("clients.site.field.code"));
    private final TextField name = new TextField(ui.getTranslation("clients.site.field.name"));
    private final TextField address = new TextField(ui.getTranslation("clients.site.field.address"));
    private final IntegerField users = new IntegerField(ui.getTranslation("clients.site.field.users"));
    private final BeanValidationBinder<Values> binder = new BeanValidationBinder<>(Values.class);
    private final FormLayout layout = new FormLayout();

    /** What the form edits; the network profile stays as it is. Public for the binder, which reads it by reflection. */
    public record Values(
            @jakarta.validation.constraints.Size(max = 20) String code,
            @jakarta.validation.constraints.Size(max = 120) String name,
            @jakarta.validation.constraints.Size(max = 300) String address,
            Integer users) {

        static Values of(SiteDraft site) {
            return new Values(site.code(), site.name(), site.address(), site.users());
        }

        SiteDraft draft(@Nullable String networkProfile) {
            return new SiteDraft(code, name, address, users, networkProfile);
        }
    }

    private SiteDialog(Values initial) {
        String required = ui.getTranslation("clients.form.required");
        binder.forField(code).asRequired(required).bind("code");
        binder.forField(name).asRequired(required).bind("name");
        binder.forField(address).bind("address");
        binder.forField(users)
                .asRequired(required)
                .withValidator(value -> value >= 0, ui.getTranslation("clients.form.notNegative"))
                .bind("users");
        code.setHelperText(ui.getTranslation("clients.site.field.code.help"));
        code.setId("site-code");
        layout.setAutoResponsive(true);
        layout.addFormRow(code, users);
        layout.add(name, 2);
        layout.add(address, 2);
        binder.readRecord(initial);
    }

    static FormDialog add(SiteService sites, ClientId client, Runnable saved) {
        SiteDialog form = new SiteDialog(new Values("", "", "", 0));
        String title = form.ui.getTranslation("clients.site.add");
        return new FormDialog(title, form.layout, () -> {
                    sites.add(client, form.binder.writeRecord().draft(null));
                    saved.run();
                })
                .saveText(title)
                .guardedBy(form.binder::hasChanges);
    }

    static FormDialog edit(SiteService sites, SiteDetails site, Runnable saved) {
        SiteDialog form = new SiteDialog(Values.of(site.site()));
        AtomicLong version = new AtomicLong(site.version());
        String title = form.ui.getTranslation("clients.site.edit", site.site().name());
        FormDialog dialog = new FormDialog(title, form.layout, () -> {
                    sites.update(
                            site.id(),
                            form.binder.writeRecord().draft(site.site().networkProfile()),
                            version.get());
                    saved.run();
                })
                .guardedBy(form.binder::hasChanges)
                .onStale(() -> {
                    SiteDetails now = sites.getSite(site.id());
                    version.set(now.version());
                    return form.differencesTo(Values.of(now.site()));
                });
        dialog.getFooter().add(form.removeButton(sites, site, dialog, saved));
        return dialog;
    }

    private Button removeButton(SiteService sites, SiteDetails site, FormDialog dialog, Runnable removed) {
        Button remove = new Button(
                ui.getTranslation("clients.action.remove"),
                pressed -> new Confirmation(
                                ui.getTranslation(
                                        "clients.site.remove.title", site.site().name()),
                                ui.getTranslation("clients.site.remove.text"),
                                ui.getTranslation("clients.action.remove"),
                                () -> {
                                    sites.remove(site.id());
                                    dialog.close();
                                    removed.run();
                                })
                        .open());
        remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        return remove;
    }

    private List<Difference> differencesTo(Values saved) {
        try {
            return new Fields<Values>()
                    .add(code.getLabel(), Values::code)
                    .add(name.getLabel(), Values::name)
                    .add(address.getLabel(), Values::address)
                    .add(users.getLabel(), Values::users)
                    .between(binder.writeRecord(), saved);
        } catch (ValidationException invalid) {
            return List.of();
        }
    }
}
