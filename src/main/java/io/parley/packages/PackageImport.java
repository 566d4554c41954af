package io.parley.packages;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.tabular.RowProblem;
import java.util.List;

/**
 * What became of a package.
 *
 * @param offers offers that are in the engagement now
 * @param skipped offers that are not, each with what to do about it
 * @param rows rejected and doubtful rows of the spreadsheets that were read
 */
public record PackageImport(
        ClientId client, EngagementId engagement, int offers, List<Skipped> skipped, List<RowProblem> rows) {

    /**
     * A provider's folder that could not be taken in.
     *
     * @param messageKey translation that says why and what to do
     */
    public record Skipped(String folder, String messageKey, List<Object> arguments) {}
}
