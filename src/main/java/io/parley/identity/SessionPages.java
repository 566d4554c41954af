package io.parley.identity;

import jakarta.servlet.http.HttpSession;

/** The open pages of a session, which only the UI knows. */
@FunctionalInterface
public interface SessionPages {

    /** Sends them to the sign-in by themselves instead of waiting for the next click. */
    void leave(HttpSession session);
}
