package io.parley.devices;

import io.parley.tabular.RowProblem;
import io.parley.warranty.Device;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of devices as understood, before anything of it is kept.
 *
 * @param file file name
 * @param headingRow the row they stand in, or could; 0 for an empty file
 * @param headings of the columns as they stand now
 * @param devices good rows, in order, those with an unknown warranty among them
 * @param problems rejected and doubtful rows, in order
 * @param rejected texts of the rejected rows by the number of the row
 */
public record DeviceImport(
        String file,
        @Nullable String encoding,
        int headingRow,
        List<String> headings,
        List<Device> devices,
        List<RowProblem> problems,
        Map<Integer, List<String>> rejected) {

    public DeviceImport {
        headings = List.copyOf(headings);
        devices = List.copyOf(devices);
        problems = List.copyOf(problems);
        rejected = Map.copyOf(rejected);
    }
}
