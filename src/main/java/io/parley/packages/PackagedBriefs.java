package io.parley.packages;

import io.parley.briefs.BriefEdition;
import io.parley.packages.PackageImport.Skipped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The briefs of a package.
 *
 * @param files the PDF of each edition; both or none
 * @param notes why there are none, or what they do without
 */
record PackagedBriefs(Map<BriefEdition, byte[]> files, List<Skipped> notes) {

    /** Name the notes about briefs stand under. */
    static final String NAME = "brief";

    static PackagedBriefs none(List<Skipped> notes) {
        return new PackagedBriefs(Map.of(), List.copyOf(notes));
    }

    static PackagedBriefs of(byte[] internal, byte[] client, List<Skipped> notes) {
        Map<BriefEdition, byte[]> files = new EnumMap<>(BriefEdition.class);
        files.put(BriefEdition.INTERNAL, internal);
        files.put(BriefEdition.CLIENT, client);
        return new PackagedBriefs(files, List.copyOf(notes));
    }
}
