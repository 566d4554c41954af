package io.parley.packages;

import io.parley.briefs.BriefEdition;
import io.parley.common.ProblemException;
import io.parley.common.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code parley.jar batch --package DIR_OR_ZIP --out DIR [--today YYYY-MM-DD] [--locale en|zh-CN]}: what the application
 * makes of a client package, without a browser. Exit code 0, or 2 with one line that says what to do.
 */
public final class BatchCommand {

    /** First argument that chooses this command. */
    public static final String NAME = "batch";

    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Clock clock;
    private final PrintStream errors;
    private final PackageServices services;

    /** @param clock for packages that name no day */
    BatchCommand(Clock clock, PrintStream errors, PackageServices services) {
        this.clock = clock;
        this.errors = errors;
        this.services = services;
    }

    /**
     * Runs on this process's own clock and error stream.
     *
     * @param application started without a web server, on a database in memory
     */
    public static int run(Class<?> application, String[] arguments) {
        return new BatchCommand(
                        Clock.systemDefaultZone(),
                        System.err,
                        new HeadlessApplication(application, Path.of(System.getProperty("java.io.tmpdir"))))
                .execute(List.of(arguments).subList(1, arguments.length));
    }

    /**
     * @param arguments everything after the command's name
     * @return exit code
     */
    int execute(List<String> arguments) {
        try {
            var options = BatchOptions.parse(arguments);
            var files = PackageFiles.at(options.input());
            var input = ClientPackage.of(files, options.today(), LocalDate.now(clock));
            var language = options.locale().orElseGet(input.profile()::language);
            write(options, serve(PackageAnalysis.of(input), language), Texts.of(language));
            return DONE;
        } catch (ProblemException problem) {
            errors.println(Texts.of(Locale.ENGLISH).get(problem.key(), problem.arguments()));
        } catch (IOException failed) {
            errors.println(
                    Texts.of(Locale.ENGLISH).get("packages.batch.notWritten", String.valueOf(failed.getMessage())));
        }
        return REFUSED;
    }

    /**
     * A package the application does not take in is still worth its figures: they come from the same formulas, and the
     * report says that nothing was stored and why.
     */
    private BatchResult serve(PackageAnalysis analysis, Locale language) {
        try {
            return BatchResult.of(services.compute(analysis, language));
        } catch (ProblemException refused) {
            return BatchResult.notTakenIn(analysis, Texts.of(language).get(refused.key(), refused.arguments()));
        } catch (RuntimeException failed) {
            return BatchResult.notTakenIn(analysis, failed.toString());
        }
    }

    private static void write(BatchOptions options, BatchResult result, Texts texts) throws IOException {
        var analysis = result.analysis();
        var folder = Files.createDirectories(options.output());
        var export = new ExportDocument(analysis, ProposedTerms.of(analysis));
        json(folder.resolve("export.json"), export.tree(caseName(options.input())));
        json(folder.resolve("import-report.json"), ImportReport.tree(result, texts));
        try (var out = Files.newOutputStream(folder.resolve("comparison.xlsx"))) {
            ComparisonWorkbook.write(analysis, texts, out);
        }
        for (var edition : BriefEdition.values()) {
            brief(folder.resolve("brief-" + edition.name().toLowerCase(Locale.ROOT) + ".pdf"), result, edition);
        }
    }

    /** A brief of an earlier run in the same folder would pass for this run's. */
    private static void brief(Path file, BatchResult result, BriefEdition edition) throws IOException {
        var pdf = result.briefs().files().get(edition);
        if (pdf == null) {
            Files.deleteIfExists(file);
        } else {
            Files.write(file, pdf);
        }
    }

    private static void json(Path file, Object tree) throws IOException {
        Files.write(file, JSON.writeValueAsBytes(tree));
    }

    private static String caseName(Path input) {
        var name = String.valueOf(input.toAbsolutePath().normalize().getFileName());
        return name.replaceFirst("\\.zip$", "");
    }
}
