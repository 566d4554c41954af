package io.parley.evidence.ui;

import io.parley.evidence.EvidenceService;
import io.parley.identity.Actor;
import io.parley.identity.RunAs;
import io.parley.quotes.QuoteId;
import jakarta.annotation.PreDestroy;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Reads documents away from the threads people wait on, two offers at a time, each as the person who asked. */
@Component
class ReadingQueue {

    private static final int READERS = 2;

    private final EvidenceService evidence;
    private final RunAs runAs;
    private final ExecutorService readers = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().name("evidence-", 1).daemon().factory());

    ReadingQueue(EvidenceService evidence, RunAs runAs) {
        this.evidence = evidence;
        this.runAs = runAs;
    }

    /** @return completes when the documents are read, or exceptionally with why they could not be */
    CompletableFuture<Void> read(Actor reader, QuoteId quote) {
        var member = Objects.requireNonNull(reader.membershipId(), "Documents are read by people");
        return CompletableFuture.runAsync(
                () -> runAs.member(reader.tenantId(), member, () -> {
                    evidence.read(quote);
                    return true;
                }),
                readers);
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }
}
