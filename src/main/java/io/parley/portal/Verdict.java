package io.parley.portal;

/** What a client decided. */
public enum Verdict {
    ACCEPTED,
    DECLINED
}
