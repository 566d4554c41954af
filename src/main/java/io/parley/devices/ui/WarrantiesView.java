package io.parley.devices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.common.Formats;
import io.parley.devices.PolicyDetails;
import io.parley.devices.WarrantyCatalogueService;
import io.parley.identity.Roles;
import io.parley.uikit.Card;
import io.parley.uikit.Confirmation;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The warranty catalogue: look a SKU up, read all policies, keep the consultancy's own. */
@Route("warranties")
@StyleSheet("context://assets/styles/devices.css")
@Menu(title = "devices.warranties.title", order = 40)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class WarrantiesView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final WarrantyCatalogueService catalogue;
    private final Clock clock;

    WarrantiesView(WarrantyCatalogueService catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var words = new DeviceWords(this, Formats.of(getLocale()), Map.of(), LocalDate.now(clock));
        var add = new Button(words.say("devices.policy.add"), pressed -> edit(words, null, false));
        add.setTestId("add-policy");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(words.say("devices.warranties.title")).primary(add),
                        new LookUpCard(catalogue, words, policy -> actions(words, policy)),
                        new Card(
                                words.say("devices.warranties.all"),
                                PolicyList.of(catalogue, words, row -> edit(words, row, row.starter()))));
    }

    private Component[] actions(DeviceWords words, PolicyDetails policy) {
        var edit = new Button(
                words.say(policy.starter() ? "devices.policy.override" : "devices.policy.edit"),
                pressed -> edit(words, policy, policy.starter()));
        edit.setTestId("override-policy");
        return new Component[] {edit};
    }

    /** @param replacing whether the starter's entry stays and one of the consultancy's own takes its place */
    private void edit(DeviceWords words, @Nullable PolicyDetails policy, boolean replacing) {
        var form = new PolicyForm(words, policy == null ? null : policy.policy());
        var id = policy == null ? null : policy.id();
        var title = policy == null
                ? words.say("devices.policy.add")
                : words.say(replacing ? "devices.policy.override" : "devices.policy.edit");
        var dialog = new FormDialog(title, form, () -> {
            if (id == null || policy == null) {
                catalogue.add(form.draft());
            } else {
                catalogue.update(id, form.draft(), policy.version());
            }
            show();
        });
        dialog.setWidth("52rem");
        dialog.guardedBy(form::isTouched);
        if (id != null && policy != null) {
            var remove = new Button(
                    words.say("devices.policy.remove"),
                    pressed -> new Confirmation(
                                    words.say(
                                            "devices.policy.remove.title",
                                            policy.policy().code()),
                                    words.say("devices.policy.remove.text"),
                                    words.say("devices.policy.remove"),
                                    () -> {
                                        catalogue.remove(id, policy.version());
                                        dialog.close();
                                        show();
                                    })
                            .open());
            remove.addThemeVariants(
                    com.vaadin.flow.component.button.ButtonVariant.TERTIARY,
                    com.vaadin.flow.component.button.ButtonVariant.ERROR);
            dialog.getFooter().getElement().insertChild(0, remove.getElement());
        }
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("devices.warranties.title");
    }
}
