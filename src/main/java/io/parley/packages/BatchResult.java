package io.parley.packages;

import io.parley.packages.PackageImport.Skipped;
import java.util.List;

/**
 * What a batch run found out.
 *
 * @param leftOut folders the services did not take in, each with why
 */
record BatchResult(PackageAnalysis analysis, List<Skipped> leftOut) {

    /** The services took nothing in. */
    static BatchResult notTakenIn(PackageAnalysis analysis, String reason) {
        return new BatchResult(
                analysis, List.of(new Skipped("client.json", "packages.report.notTakenIn", List.of(reason))));
    }
}
