package io.parley.packages;

import io.parley.warranty.ContractSpan;
import io.parley.warranty.Device;
import io.parley.warranty.GapMap;
import io.parley.warranty.WarrantyCatalogue;
import io.parley.warranty.WarrantyPolicy;
import io.parley.warranty.sheet.DeviceSheetReader;
import io.parley.warranty.sheet.PolicySheetReader;

/** The devices of a package, how long they are covered, and what the contract that is sought leaves uncovered. */
record PackagedWarranty(PackagedList<WarrantyPolicy> policies, PackagedList<Device> devices, GapMap gaps) {

    private static final String POLICIES = "warranty-policies";
    private static final String DEVICES = "devices";

    static PackagedWarranty of(ClientPackage input) {
        var profile = input.profile();
        PackagedList<WarrantyPolicy> policies = PackagedList.of(input, POLICIES, (file, content) -> {
            var sheet = new PolicySheetReader().read(file, content);
            return new PackagedList.Read<>(sheet.policies(), sheet.problems());
        });
        var catalogue = new WarrantyCatalogue(policies.rows());
        var sites = PackagedSites.names(profile);
        PackagedList<Device> devices = PackagedList.of(input, DEVICES, (file, content) -> {
            var sheet = new DeviceSheetReader().read(file, content, sites, catalogue);
            return new PackagedList.Read<>(sheet.devices(), sheet.problems());
        });
        var start = profile.targetStart();
        var contract = start == null ? null : ContractSpan.of(start, profile.termMonths());
        return new PackagedWarranty(
                policies, devices, GapMap.of(devices.rows(), catalogue, contract, profile.currency(), profile.today()));
    }
}
