package io.parley.evidence;

import io.parley.common.Sha256;
import io.parley.documents.clauses.ClauseFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The clause finder with the fingerprint of what it goes by: rules, examples and classes. Whichever changes, documents are
 * read anew, and nobody has to remember to count a version up.
 */
@Component
class FinderRules {

    private final ClauseFinder finder = new ClauseFinder();
    private final String fingerprint = fingerprintOfAll();

    ClauseFinder finder() {
        return finder;
    }

    String fingerprint() {
        return fingerprint;
    }

    private static String fingerprintOfAll() {
        // sorted, because files of several folders come in another order from a jar than from a directory
        var hashes = new TreeSet<String>();
        try {
            for (var file : files()) {
                hashes.add(Sha256.of(file.getContentAsByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(String.join(" ", hashes));
    }

    /** All that a reading depends on: also the classes of the packages below the finder's. */
    static List<Resource> files() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var files = new ArrayList<Resource>();
        for (var pattern : new String[] {
            "classpath*:clauses/*.yaml",
            "classpath*:clauses/examples/*.tsv",
            "classpath*:" + ClauseFinder.class.getPackageName().replace('.', '/') + "/**/*.class"
        }) {
            files.addAll(List.of(resolver.getResources(pattern)));
        }
        return files;
    }
}
