package io.parley.packages;

import io.parley.common.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files of a package by relative path with slashes, held in memory. A zip is unpacked within limits; an entry that
 * would leave the folder refuses the whole archive.
 */
final class PackageFiles {

    private static final int MOST_FILES = 500;
    private static final int LARGEST_FILE = 20 << 20;
    private static final long LARGEST_PACKAGE = 100L << 20;
    private static final int DEEPEST = 4;
    private static final String PROFILE = "client.json";

    private final SortedMap<String, byte[]> files;

    private PackageFiles(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * @param location a folder, or a zip file
     * @throws ProblemException ({@code packages.problem.*}) when it is neither, or breaks a limit
     */
    static PackageFiles at(Path location) {
        try {
            if (Files.isDirectory(location)) {
                return folder(location);
            }
            if (Files.isRegularFile(location)) {
                try (var stream = Files.newInputStream(location)) {
                    return zip(stream);
                }
            }
        } catch (IOException e) {
            throw new ProblemException(
                    "packages.problem.unreadable", location.toString(), String.valueOf(e.getMessage()));
        }
        throw new ProblemException("packages.problem.notFound", location.toString());
    }

    /** Files that are in memory already, by relative path with slashes. */
    static PackageFiles of(Map<String, byte[]> files) {
        var collected = new Collector();
        files.forEach((path, content) -> {
            try {
                collected.add(safePath(path), new ByteArrayInputStream(content));
            } catch (IOException impossible) {
                throw new IllegalStateException("A byte array can always be read", impossible);
            }
        });
        return collected.files();
    }

    private static PackageFiles folder(Path folder) throws IOException {
        var collected = new Collector();
        try (var paths = Files.walk(folder, DEEPEST)) {
            for (var path : (Iterable<Path>) paths.sorted()::iterator) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    try (var stream = Files.newInputStream(path)) {
                        collected.add(folder.relativize(path).toString().replace('\\', '/'), stream);
                    }
                }
            }
        }
        return collected.files();
    }

    /**
     * @param stream a zip archive; read to its end, not closed
     * @throws ProblemException when it is no archive, breaks a limit or holds an unsafe path
     */
    static PackageFiles zip(InputStream stream) throws IOException {
        var collected = new Collector();
        var zip = new ZipInputStream(stream, StandardCharsets.UTF_8);
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = safePath(entry.getName());
                if (!entry.isDirectory()) {
                    collected.add(name, zip);
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new ProblemException("packages.problem.notAZip");
        }
        if (collected.isEmpty()) {
            throw new ProblemException("packages.problem.notAZip");
        }
        return collected.files();
    }

    private static String safePath(String entry) {
        var path = entry.replace('\\', '/');
        boolean leaves = path.startsWith("/")
                || path.matches("^[A-Za-z]:.*")
                || path.indexOf('\0') >= 0
                || List.of(path.split("/")).contains("..");
        if (leaves) {
            throw new ProblemException("packages.problem.unsafePath", entry);
        }
        return path;
    }

    Optional<byte[]> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Files directly in a folder: name to content, by name. */
    SortedMap<String, byte[]> in(String folder) {
        var prefix = folder + "/";
        var found = new TreeMap<String, byte[]>();
        files.tailMap(prefix).entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(prefix))
                .filter(file -> file.getKey().indexOf('/', prefix.length()) < 0)
                .forEach(file -> found.put(file.getKey().substring(prefix.length()), file.getValue()));
        return found;
    }

    /** Gathers files within the limits, then looks for the folder that holds the profile. */
    private static final class Collector {

        private final SortedMap<String, byte[]> found = new TreeMap<>();
        private long total;

        boolean isEmpty() {
            return found.isEmpty();
        }

        void add(String path, InputStream content) throws IOException {
            if (found.size() >= MOST_FILES) {
                throw new ProblemException("packages.problem.tooMany", MOST_FILES);
            }
            var bytes = bounded(path, content);
            total += bytes.length;
            if (total > LARGEST_PACKAGE) {
                throw new ProblemException("packages.problem.tooLarge", LARGEST_PACKAGE >> 20);
            }
            if (found.put(path, bytes) != null) {
                throw new ProblemException("packages.problem.twice", path);
            }
        }

        private static byte[] bounded(String path, InputStream content) throws IOException {
            var bytes = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes.write(buffer, 0, read);
                if (bytes.size() > LARGEST_FILE) {
                    throw new ProblemException("packages.problem.fileTooLarge", path, LARGEST_FILE >> 20);
                }
            }
            return bytes.toByteArray();
        }

        /** People zip the folder or what is in it: both are the package. */
        PackageFiles files() {
            var candidates = new ArrayList<String>();
            for (var path : found.keySet()) {
                if (path.equals(PROFILE) || path.endsWith("/" + PROFILE)) {
                    candidates.add(path.substring(0, path.length() - PROFILE.length()));
                }
            }
            var base = candidates.stream()
                    .min(java.util.Comparator.comparingInt(String::length))
                    .orElseThrow(() -> new ProblemException("packages.problem.noProfile"));
            var relative = new TreeMap<String, byte[]>();
            for (Map.Entry<String, byte[]> file : found.entrySet()) {
                if (file.getKey().startsWith(base)) {
                    relative.put(file.getKey().substring(base.length()), file.getValue());
                }
            }
            return new PackageFiles(relative);
        }
    }
}
