package io.parley.sla.log;

import io.parley.clients.ServiceKind;
import io.parley.sla.OutageCause;
import io.parley.tabular.Cell;
import io.parley.tabular.HeadingRow;
import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.SheetRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the headings of one log; a row is rejected for its first fault. */
final class OutageRows {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_SHOWN = 40;

    /** Where an outage was; without a code everywhere. */
    private record Where(@Nullable String code) {}

    private final String file;
    private final HeadingRow<OutageColumn> headings;
    private final LogSetting setting;
    private final LogTime time;
    private final Map<OutageColumn, Integer> columns = new EnumMap<>(OutageColumn.class);
    private final Map<String, Integer> rowOfId = new HashMap<>();
    private final List<OutageRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    OutageRows(String file, HeadingRow<OutageColumn> headings, LogSetting setting, LogTime time) {
        this.file = file;
        this.headings = headings;
        this.setting = setting;
        this.time = time;
        headings.columns().forEach((column, meaning) -> columns.put(meaning, column));
    }

    List<OutageRow> rows() {
        return rows;
    }

    List<RowProblem> problems() {
        return problems;
    }

    void read(SheetRow row) {
        if (row.isBlank() || isRemark(row) || repeatsHeadings(row)) {
            return;
        }
        moment(row, OutageColumn.START).ifPresent(start -> {
            if (LogWords.meansGoesOn(cell(row, OutageColumn.END).text())) {
                outage(row, start, null);
            } else {
                moment(row, OutageColumn.END).ifPresent(end -> outage(row, start, end));
            }
        });
    }

    /** Without a time and with one text only it is a remark below the table, not an outage. */
    private boolean isRemark(SheetRow row) {
        return cell(row, OutageColumn.START).isBlank()
                && cell(row, OutageColumn.END).isBlank()
                && row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    private void outage(SheetRow row, Instant start, @Nullable Instant end) {
        if (end != null && end.isBefore(start)) {
            reject(row, OutageColumn.END, RowProblemCode.END_BEFORE_START, "sla.log.row.endBeforeStart");
            return;
        }
        if (isLaterThanToday(start) || end != null && isLaterThanToday(end)) {
            var column = isLaterThanToday(start) ? OutageColumn.START : OutageColumn.END;
            reject(row, column, RowProblemCode.IN_THE_FUTURE, "sla.log.row.future", setting.today());
            return;
        }
        where(row)
                .filter(where -> isNew(row))
                .ifPresent(where -> rows.add(new OutageRow(
                        text(row, OutageColumn.ID),
                        where.code(),
                        service(row),
                        start,
                        end,
                        cause(row),
                        announced(row),
                        text(row, OutageColumn.TICKET),
                        note(row))));
    }

    /** A longer one is shortened, and said so. */
    private String note(SheetRow row) {
        var text = cell(row, OutageColumn.NOTE).text().strip();
        if (text.length() <= LONGEST_NOTE) {
            return text;
        }
        warn(row, OutageColumn.NOTE, RowProblemCode.OUT_OF_RANGE, "sla.log.row.note", LONGEST_NOTE);
        return text.substring(0, LONGEST_NOTE);
    }

    private boolean isLaterThanToday(Instant moment) {
        return moment.atZone(setting.zone()).toLocalDate().isAfter(setting.today());
    }

    private Optional<Instant> moment(SheetRow row, OutageColumn column) {
        var cell = cell(row, column);
        if (cell.isBlank()) {
            reject(row, column, RowProblemCode.MISSING, "sla.log.row.missing");
            return Optional.empty();
        }
        var moment = time.read(cell);
        if (moment.isEmpty()) {
            reject(row, column, RowProblemCode.BAD_DATE, "sla.log.row.date", shown(cell));
        } else if (cell.computed()) {
            warn(row, column, RowProblemCode.COMPUTED, "sla.log.row.computed");
        }
        return moment;
    }

    /** A log without a column for sites is about the whole platform. */
    private Optional<Where> where(SheetRow row) {
        var cell = cell(row, OutageColumn.SITE);
        if (!columns.containsKey(OutageColumn.SITE) || LogWords.meansEverywhere(cell.text())) {
            return Optional.of(new Where(null));
        }
        if (cell.isBlank()) {
            reject(row, OutageColumn.SITE, RowProblemCode.MISSING, "sla.log.row.siteMissing");
            return Optional.empty();
        }
        var site = setting.site(cell.text());
        if (site.isEmpty()) {
            reject(row, OutageColumn.SITE, RowProblemCode.UNKNOWN_SITE, "sla.log.row.site", shown(cell));
        }
        return site.map(Where::new);
    }

    /** Only a row that was taken makes a later one a repetition: a corrected row below a bad one stays. */
    private boolean isNew(SheetRow row) {
        var id = text(row, OutageColumn.ID).toUpperCase(Locale.ROOT);
        var first = id.isEmpty() ? null : rowOfId.putIfAbsent(id, row.number());
        if (first != null) {
            reject(
                    row,
                    OutageColumn.ID,
                    RowProblemCode.DUPLICATE,
                    "sla.log.row.duplicate",
                    text(row, OutageColumn.ID),
                    first);
        }
        return first == null;
    }

    private OutageCause cause(SheetRow row) {
        var cell = cell(row, OutageColumn.CAUSE);
        var cause = LogWords.cause(cell.text());
        if (cause.isEmpty() && cell.isBlank()) {
            warn(row, OutageColumn.CAUSE, RowProblemCode.MISSING, "sla.log.row.causeMissing");
        } else if (cause.isEmpty()) {
            warn(row, OutageColumn.CAUSE, RowProblemCode.UNKNOWN_WORD, "sla.log.row.cause", shown(cell));
        }
        return cause.orElse(OutageCause.UNKNOWN);
    }

    private @Nullable ServiceKind service(SheetRow row) {
        var cell = cell(row, OutageColumn.SERVICE);
        var service = LogWords.service(cell.text());
        if (service.isEmpty() && !cell.isBlank()) {
            warn(row, OutageColumn.SERVICE, RowProblemCode.UNKNOWN_WORD, "sla.log.row.service", shown(cell));
        }
        return service.orElse(null);
    }

    private @Nullable Instant announced(SheetRow row) {
        var cell = cell(row, OutageColumn.ANNOUNCED);
        var moment = cell.isBlank() ? Optional.<Instant>empty() : time.read(cell);
        if (moment.isEmpty() && !cell.isBlank()) {
            warn(row, OutageColumn.ANNOUNCED, RowProblemCode.BAD_DATE, "sla.log.row.announced", shown(cell));
        }
        return moment.orElse(null);
    }

    private boolean repeatsHeadings(SheetRow row) {
        long same = 0;
        for (int column = 0; column < headings.headings().size(); column++) {
            var text = row.cell(column).text().strip();
            same += !text.isEmpty() && text.equals(headings.headings().get(column)) ? 1 : 0;
        }
        return same >= 3;
    }

    private Cell cell(SheetRow row, OutageColumn column) {
        var index = columns.get(column);
        return index == null ? Cell.BLANK : row.cell(index);
    }

    private String text(SheetRow row, OutageColumn column) {
        var text = cell(row, column).text().strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static String shown(Cell cell) {
        var text = cell.text().strip();
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    private void reject(SheetRow row, OutageColumn column, RowProblemCode code, String key, Object... arguments) {
        problem(row, RowAction.REJECT, column, code, key, arguments);
    }

    private void warn(SheetRow row, OutageColumn column, RowProblemCode code, String key, Object... arguments) {
        problem(row, RowAction.WARN, column, code, key, arguments);
    }

    private void problem(
            SheetRow row, RowAction action, OutageColumn column, RowProblemCode code, String key, Object... arguments) {
        var index = columns.get(column);
        var heading = index == null ? null : headings.headings().get(index);
        problems.add(new RowProblem(file, row.number(), action, heading, code, key, List.of(arguments)));
    }
}
