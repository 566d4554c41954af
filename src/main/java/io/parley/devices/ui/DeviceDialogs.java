package io.parley.devices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.parley.clients.ClientId;
import io.parley.common.Formats;
import io.parley.common.ProblemException;
import io.parley.devices.ChangedDevices;
import io.parley.devices.DeviceChange;
import io.parley.devices.DeviceDetails;
import io.parley.devices.DeviceService;
import io.parley.devices.DeviceSummary;
import io.parley.uikit.Confirmation;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import io.parley.warranty.Ownership;
import io.parley.warranty.StartBasis;
import java.util.Set;

/** What a consultant does with devices: add, correct, know an end of warranty better, change many, take out. */
final class DeviceDialogs {

    /** Serials a notice names. */
    private static final int MOST_NAMED = 10;

    private final ClientId client;
    private final DeviceService devices;
    private final DeviceWords words;
    private final Runnable changed;

    DeviceDialogs(ClientId client, DeviceService devices, DeviceWords words, Runnable changed) {
        this.client = client;
        this.devices = devices;
        this.words = words;
        this.changed = changed;
    }

    void add() {
        var form = new DeviceForm(words, null);
        new FormDialog(words.say("devices.add"), form, () -> {
                    devices.add(client, form.draft());
                    changed.run();
                })
                .saveText(words.say("devices.add"))
                .guardedBy(form::isTouched)
                .open();
    }

    void open(DeviceSummary row) {
        var device = devices.get(row.id());
        var form = new DeviceForm(words, device);
        var dialog = new FormDialog(words.say("devices.edit", row.serial()), form, () -> {
            devices.update(row.id(), form.draft(), device.version());
            changed.run();
        });
        dialog.guardedBy(form::isTouched);
        var override = new Button(words.say("devices.override"), pressed -> {
            dialog.close();
            override(device);
        });
        override.addThemeVariants(ButtonVariant.TERTIARY);
        override.setTestId("override-cover");
        dialog.getFooter().getElement().insertChild(0, override.getElement());
        dialog.open();
    }

    private void override(DeviceDetails device) {
        var until = new DateField(words.say("devices.override.until"));
        until.setValue(device.cover().until());
        until.setTestId("override-until");
        var reason = new TextArea(words.say("devices.override.reason"));
        reason.setHelperText(words.say("devices.override.hint"));
        reason.setMaxLength(DeviceService.LONGEST_REASON);
        reason.setTestId("override-reason");
        var known = device.cover().override();
        reason.setValue(known == null ? "" : known.reason());
        var dialog = new FormDialog(words.say("devices.override"), new FormLayout(until, reason), () -> {
            if (until.getValue() == null) {
                throw new ProblemException("devices.problem.until");
            }
            devices.override(device.id(), until.getValue(), reason.getValue(), device.version());
            changed.run();
        });
        if (known != null) {
            var withdraw = new Button(words.say("devices.override.withdraw"), pressed -> {
                devices.withdrawOverride(device.id(), device.version());
                dialog.close();
                changed.run();
            });
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            dialog.getFooter().getElement().insertChild(0, withdraw.getElement());
        }
        dialog.open();
    }

    void changeMany(Set<DeviceSummary> ticked) {
        var site = new Select<String>();
        site.setLabel(words.say("devices.column.site"));
        site.setItems(words.sites().keySet());
        site.setItemLabelGenerator(words::site);
        var ownership = new Select<Ownership>();
        ownership.setLabel(words.say("devices.column.ownership"));
        ownership.setItems(Ownership.values());
        ownership.setItemLabelGenerator(words::ownership);
        ownership.setTestId("bulk-ownership");
        var basis = new Select<StartBasis>();
        basis.setLabel(words.say("devices.bulk.basis"));
        basis.setItems(StartBasis.values());
        basis.setItemLabelGenerator(words::basis);
        var day = new DateField(words.say("devices.bulk.day"));
        var form = new FormLayout(site, ownership, basis, day);
        form.setAutoResponsive(true);
        new FormDialog(words.say("devices.bulk.title", ticked.size()), form, () -> {
                    if ((basis.getValue() == null) != (day.getValue() == null)) {
                        throw new ProblemException("devices.problem.bulkDate");
                    }
                    tell(devices.change(
                            client,
                            ticked.stream().map(DeviceSummary::seen).toList(),
                            new DeviceChange(site.getValue(), ownership.getValue(), basis.getValue(), day.getValue())));
                    changed.run();
                })
                .open();
    }

    private void tell(ChangedDevices result) {
        var meanwhile = result.meanwhile();
        if (meanwhile.isEmpty()) {
            Notices.done(words.say("devices.bulk.done", result.changed()));
        } else {
            var named = meanwhile.stream()
                    .limit(MOST_NAMED)
                    .collect(Formats.of(UI.getCurrentOrThrow().getLocale()).list());
            Notices.problem(new ProblemException(
                    "devices.bulk.meanwhile",
                    result.changed(),
                    meanwhile.size(),
                    meanwhile.size() > MOST_NAMED ? named + " …" : named));
        }
    }

    void removeMany(Set<DeviceSummary> ticked) {
        new Confirmation(
                        words.say("devices.remove.title", ticked.size()),
                        words.say("devices.remove.text"),
                        words.say("devices.remove"),
                        () -> {
                            int gone = devices.remove(
                                    client,
                                    ticked.stream().map(DeviceSummary::id).toList());
                            Notices.done(words.say("devices.remove.done", gone));
                            changed.run();
                        })
                .open();
    }
}
