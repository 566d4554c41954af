package io.parley.network;

/** A mean opinion score in a word (domain.md §9). */
public enum QualityGrade {
    /** 4.0 or better. */
    GOOD,
    /** 3.7 or better. */
    ACCEPTABLE,
    POOR;

    static QualityGrade of(double mos) {
        return mos >= 4.0 ? GOOD : mos >= 3.7 ? ACCEPTABLE : POOR;
    }
}
