package io.parley.warranty.sheet;

import io.parley.tabular.KnownNames;
import io.parley.tabular.TableBody;
import io.parley.tabular.TableFile;
import io.parley.tabular.TableReader;
import io.parley.warranty.WarrantyCatalogue;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Understands a list of devices as CSV or XLSX by meaning. Safe for use by several threads. */
@NamedInterface("sheet")
public final class DeviceSheetReader {

    private final TableReader tables = new TableReader();

    /**
     * @param fileName name as the sender gave it
     * @param content the whole CSV or XLSX file
     * @param sites the client's sites
     * @param catalogue tells which devices have a warranty that is not known
     * @throws io.parley.common.ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    public DeviceSheet read(String fileName, byte[] content, KnownNames sites, WarrantyCatalogue catalogue) {
        return read(tables.read(fileName, content), sites, catalogue);
    }

    /** As {@link #read(String, byte[], KnownNames, WarrantyCatalogue)}, of a file that is a table already. */
    public DeviceSheet read(TableFile file, KnownNames sites, WarrantyCatalogue catalogue) {
        return TableBody.find(file, DeviceColumn.class, DeviceHeadings.DICTIONARY, DeviceHeadings::enough)
                .map(body -> read(file, body, new DeviceRows(body, sites, catalogue)))
                .orElseGet(() -> new DeviceSheet(
                        file.name(),
                        file.encoding(),
                        0,
                        List.of(),
                        TableBody.unrecognised(file, "warranty.sheet.row.noDeviceHeadings")));
    }

    private static DeviceSheet read(TableFile file, TableBody<DeviceColumn> body, DeviceRows rows) {
        body.rows().forEach(rows::read);
        return new DeviceSheet(file.name(), file.encoding(), body.headerRow(), rows.devices(), body.problems());
    }
}
