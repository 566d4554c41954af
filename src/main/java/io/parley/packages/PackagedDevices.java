package io.parley.packages;

import io.parley.clients.ClientId;
import io.parley.devices.DeviceImportService;
import io.parley.devices.WarrantyCatalogueService;
import io.parley.tabular.RowProblem;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings the warranty policies and the devices of a package into the catalogue and the register, adding what is not there yet. */
@Component
class PackagedDevices {

    private final WarrantyCatalogueService catalogue;
    private final DeviceImportService register;

    PackagedDevices(WarrantyCatalogueService catalogue, DeviceImportService register) {
        this.catalogue = catalogue;
        this.register = register;
    }

    void keep(ClientId client, PackagedWarranty warranty) {
        catalogue.takeIn(client, warranty.policies().rows());
        var devices = warranty.devices().rows();
        for (int from = 0; from < devices.size(); from += DeviceImportService.CHUNK) {
            register.takeIn(client, devices.subList(from, Math.min(devices.size(), from + DeviceImportService.CHUNK)));
        }
    }

    static List<RowProblem> problems(PackagedWarranty warranty) {
        return Stream.concat(warranty.policies().rowProblems().stream(), warranty.devices().rowProblems().stream())
                .toList();
    }
}
