package io.parley.documents;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a failed start which folder is meant and who must be able to write to it. */
class UnusableFolderAnalyzer extends AbstractFailureAnalyzer<UnusableFolderException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableFolderException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Give the folder to the user Parley runs as (" + System.getProperty("user.name")
                        + "), check that the disk is mounted and not full, or name another folder with"
                        + " PARLEY_DOCUMENTS.",
                cause);
    }
}
