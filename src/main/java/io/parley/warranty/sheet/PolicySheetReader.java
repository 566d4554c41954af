package io.parley.warranty.sheet;

import io.parley.tabular.TableBody;
import io.parley.tabular.TableFile;
import io.parley.tabular.TableReader;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Understands a list of warranty policies as CSV or XLSX by meaning. Safe for use by several threads. */
@NamedInterface("sheet")
public final class PolicySheetReader {

    private final TableReader tables = new TableReader();

    /**
     * @param fileName name as the sender gave it
     * @param content the whole CSV or XLSX file
     * @throws io.parley.common.ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    public PolicySheet read(String fileName, byte[] content) {
        var file = tables.read(fileName, content);
        return TableBody.find(file, PolicyColumn.class, PolicyHeadings.DICTIONARY, PolicyHeadings::enough)
                .map(body -> read(file, body, new PolicyRows(body)))
                .orElseGet(() -> new PolicySheet(
                        file.name(),
                        file.encoding(),
                        0,
                        List.of(),
                        TableBody.unrecognised(file, "warranty.sheet.row.noPolicyHeadings")));
    }

    private static PolicySheet read(TableFile file, TableBody<PolicyColumn> body, PolicyRows rows) {
        body.rows().forEach(rows::read);
        return new PolicySheet(file.name(), file.encoding(), body.headerRow(), rows.policies(), body.problems());
    }
}
