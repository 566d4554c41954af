package io.parley.briefs;

/** A brief's PDF under the name it is saved as. */
@SuppressWarnings("ArrayRecordComponent") // handed to the browser, never compared
public record BriefFile(String fileName, byte[] pdf, String sha256) {}
