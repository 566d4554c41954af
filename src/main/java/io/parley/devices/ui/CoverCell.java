package io.parley.devices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.parley.devices.DeviceDetails;
import io.parley.devices.DeviceService;
import io.parley.devices.DeviceSummary;
import io.parley.devices.PolicyDetails;
import io.parley.uikit.Badge;
import io.parley.uikit.Why;
import io.parley.uikit.WhyPopover;
import io.parley.warranty.WarrantyBucket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of a warranty that explains itself. */
final class CoverCell {

    private final DeviceService devices;
    private final DeviceWords words;

    CoverCell(DeviceService devices, DeviceWords words) {
        this.devices = devices;
        this.words = words;
    }

    Component of(DeviceSummary row) {
        var cell = new Div(new WhyPopover(words.until(row), () -> why(row)));
        cell.addClassName("pl-cover");
        var bucket = row.bucket(words.today());
        if (bucket == WarrantyBucket.EXPIRED) {
            cell.add(Badge.bad(words.bucket(bucket)));
        } else if (bucket == WarrantyBucket.WITHIN_30 || bucket == WarrantyBucket.WITHIN_60) {
            cell.add(Badge.warn(words.bucket(bucket)));
        }
        if (row.overridden() != null) {
            cell.add(Badge.neutral(words.say("devices.cover.byHand")));
        }
        return cell;
    }

    private Why why(DeviceSummary row) {
        var device = devices.get(row.id());
        var policy = devices.policyOf(row.id());
        var inputs = new ArrayList<Why.Input>();
        policy.ifPresent(found -> policyInputs(found, inputs));
        var cover = device.cover();
        if (cover.start() != null) {
            inputs.add(new Why.Input(words.say("devices.why.start"), words.date(cover.start())));
        }
        if (cover.computedUntil() != null) {
            inputs.add(new Why.Input(words.say("devices.why.computed"), words.date(cover.computedUntil())));
        }
        if (cover.psuUntil() != null) {
            inputs.add(new Why.Input(words.say("devices.why.psu"), words.date(cover.psuUntil())));
        }
        if (cover.batteryUntil() != null) {
            inputs.add(new Why.Input(words.say("devices.why.battery"), words.date(cover.batteryUntil())));
        }
        return new Why(words.say("devices.why.title"), words.until(row), formula(device, row, policy), inputs);
    }

    private String formula(DeviceDetails device, DeviceSummary row, Optional<PolicyDetails> policy) {
        var override = device.cover().override();
        if (override != null) {
            return words.say("devices.why.override", override.by(), override.reason());
        }
        var unknown = words.unknown(row);
        if (!unknown.isEmpty()) {
            return unknown;
        }
        return policy.map(found -> found.policy().termMonths() == null
                        ? words.say("devices.why.lifetime")
                        : words.say("devices.why.formula"))
                .orElseGet(() -> words.say("devices.why.gone", row.policyCode()));
    }

    private void policyInputs(PolicyDetails details, List<Why.Input> inputs) {
        var policy = details.policy();
        inputs.add(new Why.Input(
                words.say("devices.why.policy"),
                policy.code() + " · " + policy.manufacturer() + " " + policy.family()));
        inputs.add(new Why.Input(words.say("devices.policy.class"), policy.className()));
        inputs.add(new Why.Input(
                words.say("devices.why.term"),
                policy.termMonths() == null
                        ? words.say("devices.cover.LIFETIME")
                        : words.say("devices.months", policy.termMonths())));
        inputs.add(new Why.Input(
                words.say("devices.why.from"),
                policy.offsetMonths() == 0
                        ? words.basis(policy.basis())
                        : words.say("devices.why.offset", words.basis(policy.basis()), policy.offsetMonths())));
        inputs.add(new Why.Input(
                words.say("devices.policy.source"),
                policy.asOf() == null
                        ? policy.source()
                        : words.say("devices.why.source", policy.source(), words.date(policy.asOf()))));
    }
}
