package io.parley.network.sheet;

import io.parley.tabular.KnownNames;
import io.parley.tabular.TableBody;
import io.parley.tabular.TableFile;
import io.parley.tabular.TableReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Understands a list of speed tests as CSV or XLSX by meaning. Safe for use by several threads. */
@NamedInterface("sheet")
public final class SpeedTestSheetReader {

    private final TableReader tables = new TableReader();

    /**
     * @param fileName name as the sender gave it
     * @param content the whole CSV or XLSX file
     * @param sites the client's sites
     * @param zone of the client: moments with an offset are told in it
     * @param today a later test was never run
     * @throws io.parley.common.ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    public SpeedTestSheet read(String fileName, byte[] content, KnownNames sites, ZoneId zone, LocalDate today) {
        var file = tables.read(fileName, content);
        return TableBody.find(file, SpeedTestColumn.class, SpeedTestHeadings.DICTIONARY, SpeedTestHeadings::enough)
                .map(body -> read(file, body, new SpeedTestRows(body, sites, zone, today)))
                .orElseGet(() -> new SpeedTestSheet(
                        file.name(),
                        file.encoding(),
                        0,
                        List.of(),
                        TableBody.unrecognised(file, "network.sheet.row.noHeadings")));
    }

    private static SpeedTestSheet read(TableFile file, TableBody<SpeedTestColumn> body, SpeedTestRows rows) {
        body.rows().forEach(rows::read);
        return new SpeedTestSheet(file.name(), file.encoding(), body.headerRow(), rows.tests(), body.problems());
    }
}
