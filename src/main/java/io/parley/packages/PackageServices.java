package io.parley.packages;

import java.util.Locale;

/** Computes a package with the services of the running application. */
@FunctionalInterface
interface PackageServices {

    /**
     * @param analysis what the package says by itself
     * @param language of the people it is computed for
     * @return the same with every figure the services give, what they left out, and the briefs
     */
    Served compute(PackageAnalysis analysis, Locale language);

    /**
     * What the services gave back.
     *
     * @param imported what became of the package
     */
    record Served(PackageAnalysis analysis, PackageImport imported, PackagedBriefs briefs) {}
}
