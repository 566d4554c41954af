package io.parley.documents;

import io.parley.common.ProblemException;
import io.parley.documents.ReceivedFile.Findings;
import jakarta.annotation.PreDestroy;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Parses foreign PDFs and images in a Java process of its own with little memory, so that a file made to break a parser
 * breaks that process and nothing else. One process serves one file after another; it is killed when a file takes too long
 * or too much memory, and the next file gets a new one.
 */
@Component
class ReaderProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderProcess.class);
    private static final Duration START = Duration.ofSeconds(60);
    /** A new process now and then, should a file leave something behind. */
    private static final int FILES_PER_PROCESS = 200;

    private final Duration limit;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Process process;
    private int served;

    ReaderProcess(@Value("${parley.documents.reader-limit:10s}") Duration limit) {
        this.limit = limit;
    }

    /** @throws ProblemException if the PDF is protected by a password, or cannot be read within the limits */
    Findings inspect(Path pdf) {
        return ask(
                request -> {
                    request.writeByte(ReaderMain.INSPECT);
                    request.writeUTF(pdf.toString());
                },
                ReaderProcess::findings);
    }

    /** Renders a page as PNG. @param page counted from 1 */
    byte[] render(Path pdf, int page, int width) {
        return ask(
                request -> {
                    request.writeByte(ReaderMain.RENDER);
                    request.writeUTF(pdf.toString());
                    request.writeInt(page);
                    request.writeInt(width);
                },
                answer -> answer.readNBytes(answer.readInt()));
    }

    /** Where words stand on a page. @param page counted from 1 */
    QuotedPlaces locate(Path pdf, int page, String quote) {
        byte[] words = quote.getBytes(StandardCharsets.UTF_8);
        return ask(
                request -> {
                    request.writeByte(ReaderMain.LOCATE);
                    request.writeUTF(pdf.toString());
                    request.writeInt(page);
                    request.writeInt(words.length);
                    request.write(words);
                },
                ReaderProcess::places);
    }

    private static QuotedPlaces places(DataInputStream answer) throws IOException {
        double ratio = answer.readDouble();
        int count = answer.readInt();
        List<QuotedPlaces.Area> areas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            areas.add(new QuotedPlaces.Area(
                    answer.readDouble(), answer.readDouble(), answer.readDouble(), answer.readDouble()));
        }
        return new QuotedPlaces(ratio, areas);
    }

    /** Writes the picture of {@code source}, and nothing else that may be in the file, to {@code target}. */
    void reencode(Path source, Path target, FileType type) {
        ask(
                request -> {
                    request.writeByte(ReaderMain.REENCODE);
                    request.writeUTF(source.toString());
                    request.writeUTF(target.toString());
                    request.writeUTF(type.extensions().getFirst());
                },
                answer -> type);
    }

    private static Findings findings(DataInputStream answer) throws IOException {
        int danger = answer.readByte();
        boolean copyProtected = answer.readBoolean();
        int count = answer.readInt();
        List<String> pages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pages.add(new String(answer.readNBytes(answer.readInt()), StandardCharsets.UTF_8));
        }
        return new Findings(danger < 0 ? null : Danger.values()[danger], copyProtected, count, pages);
    }

    private interface Request {
        void write(DataOutputStream out) throws IOException;
    }

    private interface Answer<T> {
        T read(DataInputStream in) throws IOException;
    }

    private <T> T ask(Request request, Answer<T> answer) {
        turn.lock();
        try {
            Process worker = running();
            Future<T> reply = waiting.submit(() -> exchange(worker, request, answer));
            T result = reply.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            served++;
            return result;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProblemException refused) {
                throw refused;
            }
            kill();
            throw new ProblemException("documents.refused.unreadable");
        } catch (TimeoutException e) {
            kill();
            throw new ProblemException("documents.refused.unreadable");
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new ProblemException("documents.refused.unreadable");
        } finally {
            turn.unlock();
        }
    }

    private static <T> T exchange(Process worker, Request request, Answer<T> answer) throws IOException {
        DataOutputStream out = new DataOutputStream(worker.getOutputStream());
        request.write(out);
        out.flush();
        DataInputStream in = new DataInputStream(worker.getInputStream());
        int status = in.readByte();
        if (status != ReaderMain.DONE) {
            throw new ProblemException(
                    switch (status) {
                        case ReaderMain.PASSWORD -> "documents.refused.password";
                        case ReaderMain.TOO_LARGE -> "documents.refused.unreadable";
                        case ReaderMain.TOO_MANY_PIXELS -> "documents.refused.pixels";
                        default -> "documents.refused.damagedPdf";
                    });
        }
        return answer.read(in);
    }

    private Process running() throws InterruptedException {
        Process current = process;
        if (current != null && current.isAlive() && served < FILES_PER_PROCESS) {
            return current;
        }
        kill();
        try {
            Process started = new ProcessBuilder(ReaderMain.command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = started;
            served = 0;
            Future<Integer> ready =
                    waiting.submit(() -> started.getInputStream().read());
            if (ready.get(START.toSeconds(), TimeUnit.SECONDS) != ReaderMain.DONE) {
                throw new IOException("The document reader ended at once");
            }
            return started;
        } catch (IOException | ExecutionException | TimeoutException e) {
            kill();
            LOG.error("The document reader does not start", e);
            throw new UncheckedIOException(new IOException("The document reader does not start", e));
        }
    }

    private void kill() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }

    @PreDestroy
    void stop() {
        turn.lock();
        try {
            kill();
        } finally {
            turn.unlock();
        }
        waiting.shutdownNow();
    }
}
