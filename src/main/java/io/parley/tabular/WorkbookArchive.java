package io.parley.tabular;

import io.parley.common.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The zip archive of a workbook, read in memory and never unpacked to a disk. Every byte that comes out of it is counted,
 * whatever sizes the archive declares.
 */
final class WorkbookArchive implements AutoCloseable {

    private static final long RATIO_FREE_BYTES = 1 << 20;

    private final String fileName;
    private final TableLimits limits;
    private final ZipFile zip;
    private long unpacked;

    private WorkbookArchive(String fileName, TableLimits limits, ZipFile zip) {
        this.fileName = fileName;
        this.limits = limits;
        this.zip = zip;
    }

    static WorkbookArchive open(String fileName, byte[] content, TableLimits limits) throws IOException {
        ZipFile zip = ZipFile.builder().setByteArray(content).get();
        WorkbookArchive archive = new WorkbookArchive(fileName, limits, zip);
        try {
            archive.refuseDangerousEntries();
            return archive;
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private void refuseDangerousEntries() {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > 2_000) {
            throw new ProblemException("tabular.problem.unpacksTooLarge", fileName);
        }
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            boolean climbs = name.startsWith("/")
                    || name.contains("\\")
                    || name.contains(":")
                    || List.of(name.split("/")).contains("..");
            if (climbs || entry.isUnixSymlink()) {
                throw new ProblemException("tabular.problem.entryNames", fileName);
            }
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("vbaproject.bin") || lower.contains("/macrosheets/")) {
                throw new ProblemException("tabular.problem.macros", fileName);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new ProblemException("tabular.problem.oldWorkbook", fileName);
            }
        }
    }

    /** @return the entry's bytes, counted; null if there is no such entry */
    @Nullable
    InputStream find(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            entry = Collections.list(zip.getEntries()).stream()
                    .filter(other -> other.getName().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
        }
        return entry == null ? null : new Counted(zip.getInputStream(entry), entry.getCompressedSize());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private final class Counted extends FilterInputStream {

        private final long packed;
        private long own;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            own += read;
            unpacked += read;
            boolean swollen = own > RATIO_FREE_BYTES && own > packed * limits.ratio();
            if (swollen || unpacked > limits.unpackedBytes()) {
                throw new ProblemException("tabular.problem.unpacksTooLarge", fileName);
            }
        }
    }
}
