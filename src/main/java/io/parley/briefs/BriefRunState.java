package io.parley.briefs;

/** How far a rendering is. */
public enum BriefRunState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED;

    public boolean isOver() {
        return this == DONE || this == FAILED;
    }
}
