package io.parley.packages;

import io.parley.packages.PackageImport.Skipped;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a batch run found out.
 *
 * @param leftOut what the services did not take in, each with why
 */
record BatchResult(PackageAnalysis analysis, List<Skipped> leftOut, PackagedBriefs briefs) {

    static BatchResult of(PackageServices.Served served) {
        return new BatchResult(served.analysis(), served.imported().skipped(), served.briefs());
    }

    /** The services took nothing in. */
    static BatchResult notTakenIn(PackageAnalysis analysis, String reason) {
        return new BatchResult(
                analysis,
                List.of(new Skipped("client.json", "packages.report.notTakenIn", List.of(reason))),
                PackagedBriefs.none(List.of(new Skipped(PackagedBriefs.NAME, "packages.report.noBrief", List.of()))));
    }

    /** Everything somebody should read beside the figures. */
    Stream<Skipped> remarks() {
        return Stream.concat(leftOut.stream(), briefs.notes().stream());
    }
}
