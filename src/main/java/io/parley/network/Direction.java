package io.parley.network;

/** Which way data goes on a line, seen from the site. */
public enum Direction {
    DOWNLOAD,
    UPLOAD
}
