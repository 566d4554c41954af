package io.parley.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files people may hand in. */
public enum FileType {
    PDF("application/pdf", 20, "pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 20, "xlsx"),
    CSV("text/csv", 20, "csv"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 20, "docx"),
    PNG("image/png", 5, "png"),
    JPEG("image/jpeg", 5, "jpg", "jpeg"),
    ZIP("application/zip", 20, "zip");

    private final String mediaType;
    private final int maxMegabytes;
    private final List<String> extensions;

    FileType(String mediaType, int maxMegabytes, String... extensions) {
        this.mediaType = mediaType;
        this.maxMegabytes = maxMegabytes;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Largest upload in units of 1024 × 1024 bytes. */
    public int maxMegabytes() {
        return maxMegabytes;
    }

    /** Endings of file names, in lower case, without the dot. */
    public List<String> extensions() {
        return extensions;
    }

    /** @param extension without the dot, in any case */
    static Optional<FileType> ofExtension(String extension) {
        String wanted = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(wanted))
                .findFirst();
    }
}
