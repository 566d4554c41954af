package io.parley.devices.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.devices.DeviceDetails;
import io.parley.devices.DeviceDraft;
import io.parley.uikit.DateField;
import io.parley.warranty.Ownership;
import io.parley.warranty.StartBasis;
import org.jspecify.annotations.Nullable;

/** Everything that is written down about a device. */
final class DeviceForm extends FormLayout {

    private final TextField sku;
    private final TextField serial;
    private final TextField assetTag;
    private final TextField mac;
    private final TextField description;
    private final Select<String> site = new Select<>();
    private final Select<Ownership> ownership = new Select<>();
    private final DateField shipped;
    private final DateField purchased;
    private final DateField activated;
    private final DateField produced;
    private final BigDecimalField price;
    private final DeviceDraft before;

    DeviceForm(DeviceWords words, @Nullable DeviceDetails known) {
        before = known == null
                ? new DeviceDraft("", "", "", "", "", null, null, null, null, null, null, null)
                : known.device();
        sku = text(words.say("devices.column.sku"), before.sku(), "device-sku");
        sku.setRequiredIndicatorVisible(true);
        serial = text(words.say("devices.column.serial"), before.serial(), "device-serial");
        serial.setRequiredIndicatorVisible(true);
        assetTag = text(words.say("devices.column.assetTag"), before.assetTag(), "device-tag");
        mac = text(words.say("devices.column.mac"), before.mac(), "device-mac");
        description = text(words.say("devices.column.description"), before.description(), "device-description");
        site.setLabel(words.say("devices.column.site"));
        site.setItems(words.sites().keySet());
        site.setItemLabelGenerator(words::site);
        site.setEmptySelectionAllowed(true);
        if (words.sites().containsKey(before.site() == null ? "" : before.site())) {
            site.setValue(before.site());
        }
        ownership.setLabel(words.say("devices.column.ownership"));
        ownership.setItems(Ownership.values());
        ownership.setItemLabelGenerator(words::ownership);
        ownership.setEmptySelectionAllowed(true);
        ownership.setValue(before.ownership());
        shipped = new DateField(words.basis(StartBasis.SHIP));
        shipped.setValue(before.shipped());
        purchased = new DateField(words.basis(StartBasis.PURCHASE));
        purchased.setValue(before.purchased());
        purchased.setTestId("device-purchased");
        activated = new DateField(words.basis(StartBasis.ACTIVATION));
        activated.setValue(before.activated());
        produced = new DateField(words.basis(StartBasis.PRODUCTION));
        produced.setValue(before.produced());
        price = new BigDecimalField(words.say("devices.column.price"));
        price.setValue(before.replacementPrice());
        add(sku, serial, assetTag, mac, description, site, ownership, price, shipped, purchased, activated, produced);
        setAutoResponsive(true);
    }

    private static TextField text(String label, String value, String testId) {
        var field = new TextField(label);
        field.setValue(value);
        field.setTestId(testId);
        return field;
    }

    boolean isTouched() {
        return !draft().equals(before);
    }

    DeviceDraft draft() {
        return new DeviceDraft(
                assetTag.getValue(),
                sku.getValue(),
                serial.getValue(),
                mac.getValue(),
                description.getValue(),
                site.getValue(),
                ownership.getValue(),
                shipped.getValue(),
                purchased.getValue(),
                activated.getValue(),
                produced.getValue(),
                price.getValue());
    }
}
