package io.parley.documents;

/** Why a document is quarantined: it could do something when opened, which no offer or contract needs. */
public enum Danger {
    SCRIPT,
    PROGRAM,
    ATTACHMENT,
    /** Found by the virus scanner. */
    VIRUS;

    /** Key of the sentence that says so. */
    public String key() {
        return "documents.danger." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
