package io.parley.devices;

import io.parley.common.ProblemException;
import io.parley.tabular.Cell;
import io.parley.tabular.KnownNames;
import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.Sheet;
import io.parley.tabular.SheetRow;
import io.parley.tabular.TableFile;
import io.parley.tabular.TableReader;
import io.parley.warranty.Device;
import io.parley.warranty.WarrantyCatalogue;
import io.parley.warranty.sheet.DeviceSheet;
import io.parley.warranty.sheet.DeviceSheetReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list of devices as a neutral table that a person may correct, cell by cell, headings among them. */
public final class DeviceTable {

    private static final WarrantyCatalogue NO_POLICIES = new WarrantyCatalogue(List.of());

    private final DeviceSheetReader reader = new DeviceSheetReader();
    private final TableFile file;

    private DeviceTable(TableFile file) {
        this.file = file;
    }

    /**
     * @param content the whole CSV or XLSX file
     * @throws io.parley.common.ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    public static DeviceTable of(String fileName, byte[] content) {
        var file = new TableReader().read(fileName, content);
        return file.sheets().stream()
                .map(sheet -> new DeviceTable(with(file, sheet)))
                .filter(table -> table.headerRow() > 0)
                .findFirst()
                .orElseGet(() -> new DeviceTable(
                        file.sheets().isEmpty()
                                ? file
                                : with(file, file.sheets().getFirst())));
    }

    private static TableFile with(TableFile file, Sheet sheet) {
        return new TableFile(file.name(), file.encoding(), file.delimiter(), List.of(sheet), file.problems());
    }

    /** The same with another text in one cell; the row keeps its number. @param column from 0 */
    public DeviceTable corrected(int row, int column, String text) {
        if (file.sheets().isEmpty()) {
            return this;
        }
        var sheet = file.sheets().getFirst();
        var rows = sheet.rows().stream()
                .map(line -> line.number() == row ? corrected(line, column, text) : line)
                .toList();
        return new DeviceTable(with(file, new Sheet(sheet.name(), sheet.hidden(), rows, sheet.merges())));
    }

    private static SheetRow corrected(SheetRow line, int column, String text) {
        int width = Math.max(line.cells().size(), column + 1);
        var cells = IntStream.range(0, width)
                .mapToObj(i -> i == column ? Cell.text(text) : line.cell(i))
                .toList();
        return new SheetRow(line.number(), line.hidden(), cells);
    }

    /** The row in which headings stand, or else the first that holds anything; 0 for an empty file. */
    public int headingRow() {
        int found = headerRow();
        return found > 0
                ? found
                : rows().stream()
                        .filter(row -> !row.isBlank())
                        .findFirst()
                        .map(SheetRow::number)
                        .orElse(0);
    }

    private int headerRow() {
        return reader.read(file, KnownNames.of(Map.of()), NO_POLICIES).headerRow();
    }

    private List<SheetRow> rows() {
        return file.sheets().isEmpty() ? List.of() : file.sheets().getFirst().rows();
    }

    DeviceImport read(KnownNames sites, WarrantyCatalogue policies, KnownDevices register) {
        var sheet = reader.read(file, sites, policies);
        var problems = new ArrayList<>(sheet.problems());
        var good = usable(sheet, register, problems);
        problems.sort(Comparator.comparingInt(RowProblem::row));
        int heading = sheet.headerRow() > 0 ? sheet.headerRow() : headingRow();
        Set<Integer> rejected = problems.stream()
                .filter(problem -> problem.action() == RowAction.REJECT)
                .map(RowProblem::row)
                .collect(Collectors.toSet());
        Map<Integer, List<String>> texts = new TreeMap<>();
        List<String> headings = List.of();
        for (var row : rows()) {
            if (row.number() == heading) {
                headings = row.cells().stream().map(Cell::text).toList();
            } else if (rejected.contains(row.number())) {
                texts.put(row.number(), row.cells().stream().map(Cell::text).toList());
            }
        }
        return new DeviceImport(file.name(), file.encoding(), heading, headings, good, problems, texts);
    }

    private List<Device> usable(DeviceSheet sheet, KnownDevices register, List<RowProblem> problems) {
        Map<String, Integer> macs = new HashMap<>();
        var good = new ArrayList<Device>();
        var refused = new LinkedHashMap<Integer, RowProblem>();
        for (var device : sheet.devices()) {
            var tooMuch = withoutRoom(device);
            var problem = tooMuch == null ? duplicate(device, register, macs) : tooMuch;
            if (problem == null) {
                good.add(device);
            } else {
                refused.put(device.row(), problem);
            }
        }
        // What was doubtful about a row matters no more once it is left out.
        problems.removeIf(doubt -> refused.containsKey(doubt.row()));
        problems.addAll(refused.values());
        return good;
    }

    private @Nullable RowProblem withoutRoom(Device device) {
        try {
            DeviceRules.requireRoom(DeviceDraft.of(device));
            return null;
        } catch (ProblemException problem) {
            return new RowProblem(
                    file.name(),
                    device.row(),
                    RowAction.REJECT,
                    null,
                    RowProblemCode.OUT_OF_RANGE,
                    problem.key(),
                    List.of(problem.arguments()));
        }
    }

    private @Nullable RowProblem duplicate(Device device, KnownDevices register, Map<String, Integer> macs) {
        if (register.hasSerial(device)) {
            return duplicate(device, "devices.import.row.knownSerial", device.serial());
        }
        if (register.hasMac(device)) {
            return duplicate(device, "devices.import.row.knownMac", device.mac());
        }
        var mac = RegisteredDevice.macKey(device.mac());
        var first = mac == null ? null : macs.putIfAbsent(mac, device.row());
        return first == null ? null : duplicate(device, "devices.import.row.sameMac", device.mac(), first);
    }

    private RowProblem duplicate(Device device, String key, Object... arguments) {
        return new RowProblem(
                file.name(), device.row(), RowAction.REJECT, null, RowProblemCode.DUPLICATE, key, List.of(arguments));
    }
}
