package io.parley.documents;

import java.util.Locale;

/** What is wrong with a stored document's content, found when it was to be read or by the reconciler. */
public enum DocumentFault {
    /** Its file is gone. */
    MISSING,
    /** Its file holds other bytes than were handed in. */
    DAMAGED;

    /** Key of the sentence that says so and what to do; its arguments are the name of the file and the version. */
    public String key() {
        return "documents.problem." + name().toLowerCase(Locale.ROOT);
    }
}
