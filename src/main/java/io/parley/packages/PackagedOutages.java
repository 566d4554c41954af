package io.parley.packages;

import io.parley.common.ProblemException;
import io.parley.sla.Outage;
import io.parley.sla.log.LogSetting;
import io.parley.sla.log.OutageRow;
import io.parley.sla.log.OutageSheet;
import io.parley.sla.log.OutageSheetReader;
import io.parley.tabular.RowProblem;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outages a client had with its present provider.
 *
 * @param file name of the file
 * @param sheet absent when it cannot be read
 * @param problem why it cannot be read
 */
record PackagedOutages(
        String file, @Nullable OutageSheet sheet, @Nullable ProblemException problem) {

    private static final List<String> FILES = List.of("outages.csv", "outages.xlsx");

    static Optional<PackagedOutages> of(ClientPackage input) {
        return FILES.stream()
                .flatMap(name -> input.file(name).map(content -> read(name, content, input.profile())).stream())
                .findFirst();
    }

    private static PackagedOutages read(String name, byte[] content, PackageProfile profile) {
        try {
            var setting = new LogSetting(zone(profile.root()), sites(profile.root()), profile.today());
            return new PackagedOutages(name, new OutageSheetReader().read(name, content, setting), null);
        } catch (ProblemException unreadable) {
            return new PackagedOutages(name, null, unreadable);
        }
    }

    List<Outage> outages() {
        return sheet == null ? List.of() : sheet.outages();
    }

    List<OutageRow> rows() {
        return sheet == null ? List.of() : sheet.rows();
    }

    List<RowProblem> rowProblems() {
        return sheet == null ? List.of() : sheet.problems();
    }

    /** Of the client; for the figures alone a package need not name it. */
    static ZoneId zone(PackageNode root) {
        try {
            return root.get("client").get("timeZone").text().map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** Code to name, in the order of the profile. */
    static Map<String, String> sites(PackageNode root) {
        Map<String, String> sites = new LinkedHashMap<>();
        for (var site : root.get("sites").items()) {
            site.get("id")
                    .text()
                    .ifPresent(code -> sites.put(code, site.get("name").text().orElse(code)));
        }
        return sites;
    }
}
