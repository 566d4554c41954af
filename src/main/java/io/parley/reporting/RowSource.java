package io.parley.reporting;

import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Hands the rows of one table to its template. */
final class RowSource implements JRDataSource {

    private final List<ReportTable.Row> rows;
    private int position = -1;

    RowSource(List<ReportTable.Row> rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        return ++position < rows.size();
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        ReportTable.Row row = rows.get(position);
        if (field.getName().equals("kind")) {
            return row.kind().name();
        }
        int cell = field.getName().charAt("cell".length()) - '0';
        return cell < row.cells().size() ? row.cells().get(cell).styled() : null;
    }
}
