package io.parley.devices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.common.Formats;
import io.parley.devices.PolicyDetails;
import io.parley.devices.PolicyFilter;
import io.parley.devices.WarrantyCatalogueService;
import io.parley.identity.Roles;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.Confirmation;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FormDialog;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The warranty catalogue: look a SKU up, read all policies, keep the consultancy's own. */
@Route("warranties")
@StyleSheet("context://assets/styles/devices.css")
@Menu(title = "devices.warranties.title", order = 17)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class WarrantiesView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ONLY_WHEN_WIDE = 4;

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
                        new Card(words.say("devices.warranties.all"), list(words)));
    }

    private Component list(DeviceWords words) {
        var list = new LazyGrid<>(words.say("devices.warranties.search"), new Rows())
                .text(
                        words.say("devices.policy.family"),
                        null,
                        row -> row.policy().manufacturer() + " " + row.policy().family())
                .text(
                        words.say("devices.policy.pattern"),
                        null,
                        row -> row.policy().pattern())
                .text(words.say("devices.policy.term"), null, row -> term(words, row))
                .component(
                        words.say("devices.policy.origin"),
                        null,
                        row -> origin(words, row),
                        row -> words.say(row.starter() ? "devices.policy.starter" : "devices.policy.own"))
                .text(
                        words.say("devices.policy.class"),
                        null,
                        row -> row.policy().className())
                .text(
                        words.say("devices.policy.endOfSale"),
                        null,
                        row -> words.date(row.policy().endOfSale()))
                .text(
                        words.say("devices.policy.source"),
                        null,
                        row -> row.policy().source())
                .onlyWhenWide(ONLY_WHEN_WIDE)
                .exportedAs(words.say("devices.warranties.title"))
                .whenEmpty(new EmptyState(
                        VaadinIcon.PHONE,
                        words.say("devices.warranties.empty.title"),
                        words.say("devices.warranties.empty.text")))
                .onOpen(row -> edit(words, row, row.starter()));
        list.grid().setTestId("policies");
        return list;
    }

    private static String term(DeviceWords words, PolicyDetails row) {
        var months = row.policy().termMonths();
        return months == null ? words.say("devices.cover.LIFETIME") : words.say("devices.months", months);
    }

    private static Component origin(DeviceWords words, PolicyDetails row) {
        var cell = new Div(Badge.neutral(words.say(row.starter() ? "devices.policy.starter" : "devices.policy.own")));
        if (row.policy().onlyFor() != null) {
            cell.add(Badge.neutral(words.say("devices.policy.oneClient")));
        }
        return cell;
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

    private final class Rows implements LazyGrid.Source<PolicyDetails> {

        @Override
        public Stream<PolicyDetails> fetch(LazyGrid.Window window) {
            return catalogue.find(new PolicyFilter(window.search(), null, null)).stream()
                    .skip(window.offset())
                    .limit(window.limit());
        }

        @Override
        public int count(String search) {
            return catalogue.find(new PolicyFilter(search, null, null)).size();
        }
    }
}
