package io.parley.warranty.sheet;

import io.parley.tabular.RowProblem;
import io.parley.warranty.Device;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A list of devices as understood.
 *
 * @param file file name
 * @param encoding encoding found, e.g. {@code GB18030}; absent for a workbook
 * @param headerRow physical row of the headings, 0 if none were recognised
 * @param devices good rows, in order, those with an unknown warranty among them
 * @param problems rejected and doubtful rows, in order
 */
@NamedInterface("sheet")
public record DeviceSheet(
        String file, @Nullable String encoding, int headerRow, List<Device> devices, List<RowProblem> problems) {

    public DeviceSheet {
        devices = List.copyOf(devices);
        problems = List.copyOf(problems);
    }
}
