package io.parley.evidence;

import io.parley.common.Sha256;
import io.parley.documents.clauses.ClauseFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The clause finder with the fingerprint of its rules. They are files and classes; whichever changes, documents are read
 * anew, and nobody has to remember to count a version up.
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
        var resolver = new PathMatchingResourcePatternResolver();
        var all = new ByteArrayOutputStream();
        try {
            for (var pattern : new String[] {
                "classpath:clauses/*.yaml",
                "classpath:" + ClauseFinder.class.getPackageName().replace('.', '/') + "/*.class"
            }) {
                var files = resolver.getResources(pattern);
                Arrays.sort(files, Comparator.comparing(Resource::getFilename));
                for (var file : files) {
                    all.write(file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(all.toByteArray());
    }
}
