package io.parley.documents;

import io.parley.common.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads every entry of a ZIP within limits; what the entries declare about themselves is not believed. */
final class Archive {

    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final long MOST_RATIO = 100;
    /** Below it the ratio says nothing: a small sheet of equal cells packs very well. */
    private static final long ALWAYS_ALLOWED = 8L * 1024 * 1024;

    private static final int MOST_ENTRIES = 5_000;
    private static final Pattern CLIMBS = Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:|\u0000");

    private Archive() {}

    @FunctionalInterface
    interface EntryCheck {
        void check(String name, InputStream content) throws IOException;
    }

    /** @throws ProblemException if it climbs out of its folder, unpacks to too much, or is not a sound ZIP */
    static void check(Path file, EntryCheck check) throws IOException {
        long limit = Math.min(MOST_UNPACKED, Math.max(ALWAYS_ALLOWED, Files.size(file) * MOST_RATIO));
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new ProblemException("documents.refused.unpacksTooLarge");
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            Set<String> names = new HashSet<>();
            Budget budget = new Budget(limit);
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (CLIMBS.matcher(entry.getName()).find()) {
                    throw new ProblemException("documents.refused.archiveNames");
                }
                if (!names.add(entry.getName())) {
                    throw new ProblemException("documents.refused.damagedArchive");
                }
                try (InputStream content = new Counting(zip.getInputStream(entry), budget)) {
                    check.check(entry.getName(), content);
                    content.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
        } catch (ZipException e) {
            throw new ProblemException("documents.refused.damagedArchive");
        }
    }

    /** What may still be unpacked. */
    private static final class Budget {
        private long left;

        Budget(long left) {
            this.left = left;
        }

        void spend(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw new ProblemException("documents.refused.unpacksTooLarge");
            }
        }
    }

    private static final class Counting extends FilterInputStream {
        private final Budget budget;

        Counting(InputStream in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            budget.spend(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            budget.spend(Math.max(0, read));
            return read;
        }
    }
}
